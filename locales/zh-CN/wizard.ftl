## What all steps share

wizard-step = 第 { $step } 步，共 { $steps } 步
wizard-continue = 保存并继续
wizard-save-later = 保存，稍后再填
wizard-back = 返回上一步
wizard-back-to-start = 返回开始页
wizard-back-to-check = 返回核对页
wizard-autosaved = 已保存 { $time }
wizard-autosave-failed = 刚才没有保存成功，请按“保存并继续”。
wizard-chars-left = 还可以写 {"{n}"} 字
wizard-chars-over = 超出 {"{n}"} 字
wizard-gone-title = 草稿已经不在了
wizard-gone-text = 没有提交的草稿保存 { $days } 天。您的草稿已经到期删除，没有人看过。
wizard-gone-exit = 如果您刚刚按过“离开此网站”，用恢复码可以接着填。
wizard-gone-again = 重新开始
wizard-gone-resume = 输入恢复码

## Steps: window titles that reveal nothing, and headings of the check page

step-representation = 为谁提出
step-relation = 您和这个人的关系
step-safety = 现在是否安全
step-identity = 身份保护
step-contact = 怎样联系您
step-counsellor = 哪次服务
step-categories = 哪类问题
step-statement = 您自己的话
step-desired-outcomes = 您的希望
step-materials = 材料
step-support = 需要的支持
step-check = 请核对

## C-01 Before you begin

start-title = 开始之前
start-lead = 谢谢您愿意说出来。每一页只问一件事，大约需要十分钟。
start-know-heading = 请先知道这几点
start-know-stop = 随时可以停下。记下恢复码，以后在别的设备上也能接着填。
start-know-skip = 大多数问题可以跳过，也不需要证据。
start-know-unsent = 提交之前，没有人能看到您写的内容。
start-know-reply = 提交后 { $hours } 小时内，会有工作人员亲自联系您。
start-know-counsellor = 您提到的咨询师和他的上下级看不到这份投诉。
start-exit-heading = 如果有人走近
start-exit-text = 按页面上方的“离开此网站”，或连按三次 Shift 键，会马上换成一个普通网站。
start-safe-use-link = 怎样安全使用本网站
start-phone-heading = 不想写，也可以说
start-phone-text = 打电话给我们，由我们记下来，读给您听，再请您确认。
start-begin = 开始
start-resume-link = 我有恢复码，想接着填
start-existing-heading = 您有一份没有提交的草稿
start-existing-text = 它还在这里，您可以接着填。没有人看过它。
start-existing-continue = 接着填写
start-existing-discard = 删除草稿，重新开始

## C-01 Deleting a draft

discard-title = 删除草稿
discard-consequences = 删除以后
discard-what = 您写的内容会被删除，无法恢复。恢复码也随之失效。
discard-nobody = 没有人看过它，我们也不会知道您写过。
discard-button = 删除草稿
discard-keep = 不删除，接着填写

## C-02 For whom

representation-title = 您为谁提出投诉？
representation-why = 这样我们知道该听谁的意见、能把结果告诉谁。
representation-clears = 如果改回“我自己”，您填过的“您和这个人的关系”会删除。

## C-02 For whom: the choices

for-whom-self = 我自己
for-whom-self-hint = 接受咨询的人是我。
for-whom-my-child = 我的孩子
for-whom-my-child-hint = 孩子未满 18 岁，或由我监护。
for-whom-someone-in-my-care = 我照顾或代表的人
for-whom-someone-in-my-care-hint = 例如家人、朋友，或委托我的人。
for-whom-other = 其他
for-whom-other-hint = 例如逝者的亲属，或代表一个单位。

## C-02 The relation

relation-title = 您和这个人是什么关系？
relation-why = 关系不同，我们能告诉您的内容也不同。现在不需要任何证明。
relation-kind = 您是
relation-kind-guardian = 监护人，例如父母
relation-kind-agent = 受托人：本人请我来说
relation-kind-adult-without-capacity = 替无法自己表达的成年人说话
relation-kind-relative-of-deceased = 逝者的近亲属
relation-kind-organisation = 代表一个单位
relation-knows = 本人知道您来投诉吗？
relation-basis = 您凭什么替这个人说话
relation-basis-hint = 例如“我是她的母亲”“他写过委托书”。

## C-02 Whether the person knows

knows-yes = 知道
knows-no = 还不知道
knows-no-hint = 没有关系。我们会先和您商量，再决定怎样告诉本人。
knows-unsure = 不确定

## C-03 Safety

safety-title = 您现在安全吗？
safety-why = 如果您有危险，安全比投诉要紧。您发出之前，没有人会知道您在这里选了什么。
safety-after = 如果您选了“不安全”或“不太确定”，提交后安全负责人会看到并联系您。

## C-03 Safety: the choices

safety-answer-safe = 安全
safety-answer-unsure = 不太确定
safety-answer-unsure-hint = 例如情绪很糟，或有人让您害怕。
safety-answer-unsafe = 不安全
safety-answer-unsafe-hint = 例如想伤害自己，或有人在伤害、威胁您。
safety-answer-not-said = 不想回答
safety-answer-not-said-hint = 没有关系，可以直接继续。

## C-03 Crisis page and the short form

crisis-page-window = 帮助
crisis-page-title = 先照顾好您的安全
crisis-page-lead = 谢谢您告诉我们。您不必一个人扛着。
crisis-page-nobody = 到现在为止，还没有人知道您写了什么。您发出以后，我们才会知道。
crisis-page-go-on-heading = 也可以先继续填写
crisis-page-go-on = 继续填写
crisis-page-go-on-text = 不用留电话，按自己的步子来。
crisis-page-short-heading = 只说这一件：请联系我
crisis-page-short-text = 留下称呼和电话，就是一份完整的投诉。其他的，以后愿意再说。
crisis-page-short-soon = 安全负责人会马上收到，并尽快给您打电话。
crisis-page-short-name = 怎么称呼您
crisis-page-short-name-hint = 姓、名或别的称呼都可以。
crisis-page-short-phone = 电话号码
crisis-page-short-phone-hint = 接电话的如果不是您，我们只说找您。
crisis-page-short-consent = 我同意你们为联系我、保护我的安全而使用这些信息。
crisis-page-short-consent-hint = 包括我不安全这件事。同意书 { $version } 版。
crisis-page-short-submit = 发出，请联系我

## C-04 Identity

identity-title = 怎样保护您的身份？
identity-why = 由您来定。以后可以放宽，但我们不会不告诉您就放宽。
identity-confidential = 保密
identity-confidential-hint = 处理投诉的人知道您是谁，咨询师不知道。可以联系、约谈、退费、查阅记录。但如果事情只有您经历过，咨询师可能会猜到。
identity-named = 实名
identity-named-hint = 需要时，我们会把您的身份告诉咨询师，并且先告诉您。查得最完整；但告诉之后，就不能再变回保密。
identity-anonymous = 匿名
identity-anonymous-hint = 没有人知道您是谁，只能凭查询码在本网站联系。一样会处理和答复；但不能退费、不能查阅您的记录，查询码丢了也找不回来。
identity-guess = 无论选哪一种，咨询师都可能从内容猜到是谁。写的时候可以留意。
identity-clears = 如果改为匿名，已填的姓名和联系方式会删除。

## C-05 Contact

contact-title = 怎样联系您才安全？
contact-why = 第一次回复在 { $hours } 小时内。我们只用您允许的方式。
contact-name = 怎么称呼您
contact-name-hint = 处理投诉的人会看到。可以只写姓，或您希望的称呼。
contact-ways = 联系方式
contact-ways-hint = 电话和邮箱填一项就够了；也可以选“只通过本网站”。
contact-phone = 电话号码
contact-phone-hint = 例如 138 0000 0000
contact-email = 电子邮箱
contact-email-hint = 邮件里只说“有一条新消息”，不写内容。
contact-preferred = 您希望我们先用哪种方式？
contact-preferred-phone = 打电话
contact-preferred-text-message = 发短信
contact-preferred-email = 发邮件
contact-preferred-portal-message = 只通过本网站
contact-preferred-portal-message-hint = 您用查询码来看。我们不打电话，也不发邮件。
contact-unsafe = 哪些方式不安全？
contact-unsafe-hint = 选中的方式，工作人员不会使用。
contact-times = 什么时候联系您比较安全？
contact-times-hint = 都不选，表示什么时候都可以。
contact-times-note = 关于时间，还有要说的吗
contact-times-note-hint = 例如“只有周三晚上方便”。
contact-limits = 联系时请注意
contact-no-message = 请勿留言
contact-no-message-hint = 没人接就挂断，换个时间再打。
contact-no-mention = 请勿提到投诉
contact-no-mention-hint = 接电话的不是您，就只说找您。

## C-05 Safe times

safe-time-weekday-morning = 工作日上午（8–12 点）
safe-time-weekday-afternoon = 工作日下午（12–18 点）
safe-time-weekday-evening = 工作日晚上（18–21 点）
safe-time-weekend-day = 周末白天（8–18 点）
safe-time-weekend-evening = 周末晚上（18–21 点）
