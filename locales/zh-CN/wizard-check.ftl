## C-12 Check your answers

check-title = 请核对
check-lead = 现在还没有提交。没有人看过您写的内容。
check-section-you = 关于您
check-section-matter = 发生了什么
check-section-wishes = 希望和支持
check-for-whom = 为谁
check-relation-kind = 关系
check-knows = 本人是否知道
check-basis = 凭什么代表
check-safety = 现在是否安全
check-identity = 身份保护
check-name = 称呼
check-phone = 电话
check-email = 邮箱
check-preferred = 首选方式
check-unsafe-ways = 不安全的方式
check-safe-times = 安全的时间
check-limits = 注意事项
check-site = 地点
check-counsellor = 咨询师
check-when = 时间
check-unwanted = 不希望接触的人
check-categories = 问题
check-statement = 您的话
check-wishes = 希望
check-amount = 金额
check-amount-yuan = { $amount } 元
check-materials = 材料
check-files = 文件
check-support = 支持
check-language = 语言
check-under-18 = 未满 18 岁
check-interviewer = 和谁谈
check-unknown = 不清楚
check-any-time = 任何时间

## C-12 Who will see what

sees-heading = 谁会看到什么
sees-handlers = 处理投诉的人：看到全部内容。他们先声明与此事没有利害关系。
sees-counsellor-confidential = 咨询师：需要回应的要点，不包括您是谁。
sees-counsellor-named = 咨询师：需要回应的要点。要说出您是谁时，我们先告诉您。
sees-counsellor-anonymous = 咨询师：需要回应的要点。我们自己也不知道您是谁。
sees-excluded = 咨询师和他的上下级：打不开，也搜不到这份投诉。
sees-admin = 系统管理员：看不到内容。
sees-you = 您：随时用查询码看进度，也能看到谁打开过。

## C-12 Consents

consents-heading = 您的同意
consents-sensitive = 我同意你们为处理这份投诉使用我写的内容，包括健康、心理等敏感信息。
consents-sensitive-hint = 没有这一项就无法保存投诉。随时可以撤回。同意书 { $version } 版。
consents-tell-counsellor = 可以告诉咨询师我是谁（选填）
consents-tell-counsellor-hint = 不勾选，我们就不说。以后可以再同意。
consents-session-records = 可以调阅我的咨询记录（选填）
consents-session-records-hint = 只看与投诉有关的部分，每次都有记录。
consents-privacy-link = 您的信息怎样被保护
consents-or-phone = 不想在网上同意，也可以打电话告诉我们：
consents-submit = 提交投诉
consents-submit-after = 提交后会得到查询码，{ $hours } 小时内有人联系您。

## C-13 Receipt

receipt-title = 已收到
receipt-heading = 我们收到了您的投诉
receipt-lead = 谢谢您告诉我们。接下来由我们来做。
receipt-code = 查询码
receipt-code-note = 请现在抄下来。按下“我已记下”以后，就不再显示。
receipt-code-secret = 谁有它，谁就能看到您的投诉。我们不会发到邮件或短信里。
receipt-code-lost = 丢了的话请联系我们。留过姓名的，核实后我们会帮您；匿名提交的，无法找回。
receipt-reference = 投诉编号
receipt-reference-note = 和我们说起时可以报这个编号，它不是秘密。
receipt-received = 收到时间
receipt-next-heading = 接下来会怎样
receipt-next-reply = { $time } 前，一位工作人员会亲自联系您；匿名的话，会在本网站给您留言。
receipt-next-then = 然后决定由谁、以什么方式处理，并告诉您下一个日期。
receipt-next-you = 您随时可以用查询码看进度、给我们留言。
receipt-next-safety = 安全负责人已经收到提醒，会尽快联系您。
receipt-track = 用查询码查询进度
receipt-noted = 我已记下
receipt-noted-after = 按下后，这台设备会忘记这份投诉。
receipt-print = 可以用浏览器的“打印”功能打印这一页，上面没有您写的内容。
receipt-over-title = 回执不再显示
receipt-over-text = 回执只在提交的浏览器里显示，到您按下“我已记下”或 24 小时后为止。
receipt-over-help = 请用查询码查询。没有记下的话，请联系我们。

## C-14 Saved for later

saved-title = 已保存
saved-heading = 已经保存，随时可以回来
saved-lead = 没有人能看到您写的内容。
saved-code = 恢复码
saved-code-note = 请现在抄下来，它只显示这一次。
saved-code-over = 恢复码不再显示。需要的话，回到草稿再按一次“保存，稍后再填”。
saved-until = 保存到 { $date }，到期自动删除。
saved-other-device = 在这台或别的设备上，打开“接着填写”并输入恢复码。
saved-one-device = 在别的设备上打开后，这台设备就不能再看到草稿。
saved-go-on = 现在接着填写
saved-leave = 离开此网站

## C-14 Resume

resume-title = 接着填写
resume-lead = 输入您抄下的恢复码。大小写、空格和横线都没关系。
resume-code = 恢复码
resume-go = 打开草稿
resume-lost = 没有恢复码，草稿就打不开，我们也打不开。您可以重新开始。
resume-begin = 重新开始
