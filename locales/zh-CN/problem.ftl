## What is wrong with a field, and what to do

problem-required = 请填写这一项。
problem-too-long = 太长了：最多 { $max } 字，请删减 { $over } 字。
problem-too-short = 太短了：至少需要 { $min } 个字。
problem-not-a-choice = 请从列出的选项中选择。
problem-not-a-date = 这个日期不存在，请看一下年、月、日。
problem-not-a-time = 请按“14:05”的样子填写时间。
problem-in-future = 这个时间还没有到，请填已经过去的时间。
problem-before-receipt = 这个时间早于收到投诉的时间，请核对。
problem-end-before-start = 结束早于开始，请核对两个日期。
problem-not-an-email = 邮箱地址似乎不完整，请按“name@example.com”的样子填写。
problem-not-a-phone = 电话号码似乎不完整，请核对数字。
problem-not-an-amount = 请填大于零的金额，最多两位小数，例如 300 或 300.50。
problem-mistyped = 这串代码可能有一位抄错了，请再核对一遍。
problem-not-recognised = 没有找到与之相符的内容，请核对后再试。
problem-too-weak = 这个密码太容易被猜到，请换一个更长的。
problem-differs = 两次输入的不一样，请再输入一次。
problem-need-one = 请至少填写其中一项。

## A better sentence where the field is known

problem-for-whom-required = 请选择您为谁提出投诉。
problem-relation-kind-required = 请选择您和这个人的关系。
problem-knows-required = 请选择本人是否知道，也可以选“不确定”。
problem-safety-required = 请选择一项，也可以选“不想回答”。
problem-identity-mode-required = 请选择一种保护方式。
problem-name-required = 请告诉我们怎么称呼您。
problem-phone-required = 请留下一个电话号码，我们才能联系您。
problem-phone-need-one = 请留下电话或邮箱，或选择“只通过本网站”。
problem-preferred-not-a-choice = 您选的方式没有填写，或被标为不安全，请换一种。
problem-site-required = 请选择地点，也可以选“不确定”。
problem-counsellor-required = 请写下姓名，或勾选“不清楚是谁”。
problem-counsellor-too-long = 最多写 { $max } 位，多出的 { $over } 位请写在下一页的陈述里。
problem-unwanted-staff-too-long = 最多写 { $max } 位，多出的 { $over } 位请写在陈述里。
problem-categories-required = 请至少选一项，选“不确定”也可以。
problem-statement-required = 哪怕写一句话，或选择“请听我说”，都可以。
problem-statement-too-long = 最多 { $max } 字，现在多了 { $over } 字。写下的都还在，请删减，或以后再补充。
problem-consent-sensitive-required = 没有这项同意，我们不能保存您的投诉。您也可以打电话告诉我们。
problem-submission-key-not-recognised = 页面放得太久了，请再按一次提交。写下的都还在。
problem-resume-code-required = 请输入恢复码。
problem-resume-code-not-recognised = 没有找到这份草稿。它可能已到期删除，或恢复码有误。
problem-account-required = 请填写账号。
problem-password-required = 请填写密码。
problem-password-not-recognised = 账号或密码不对，请核对后再试。
problem-present-password-not-recognised = 现在的密码不对，请再输入一次。
problem-interest-required = 请选择“无”或“有”。
problem-interest-kind-required = 选了“有”，请说明是什么关系。
problem-message-required = 请写下要告诉对方的话。
problem-breach-reason-required = 已超过 24 小时，请说明为什么晚了。
problem-looked-again-not-met = 这段话里有同事或投诉人的姓名。投诉人看到的是岗位，别人也可能看到投诉人的屏幕；请再看一眼。
problem-method-required = 请选择用了哪种方式。
problem-reached-required = 请选择有没有联系上。
problem-summary-required = 请写下说了什么，或试过什么。
problem-purpose-required = 请选择用途。
problem-not-met = 这条规则还没有满足，请先处理它。
