## What all steps share

wizard-step = 第 { $step } 步，共 { $steps } 步
wizard-continue = 保存并继续
wizard-save-later = 保存，稍后再填
wizard-back = 返回上一步
wizard-back-to-check = 返回核对页
wizard-optional = （选填）
wizard-skip-note = 可以不填，直接继续。
wizard-private-note = 提交之前，没有人能看到您写的内容。
wizard-why-heading = 为什么问这个
wizard-prefer-not = 不想回答
wizard-unsure = 不确定
wizard-choose-several = 可以选多项。
wizard-continue-draft = 继续填写
wizard-gone-title = 这份草稿已经不在了
wizard-gone-text = 没有提交的草稿保存 { $days } 天，到期后已删除，没有人看过。
wizard-gone-again = 重新开始

## C-01 Before you begin

start-title = 开始之前
start-lead = 谢谢您愿意说出来。下面一页只问一件事，大约需要十分钟。
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
start-phone-text = 打 { $phone }，我们替您记下来，读给您听，再请您确认。
start-phone-hours = 时间：{ $hours }
start-begin = 开始
start-existing-heading = 您有一份没有提交的草稿
start-existing-text = 它保存在这里，到 { $date } 为止。
start-existing-continue = 接着填写
start-existing-discard = 删除草稿，重新开始
start-discard-title = 删除这份草稿？
start-discard-what = 您写的内容会被删除，无法恢复。
start-discard-nobody = 没有人看过它，我们也不会知道。
start-discard-button = 删除草稿
start-discard-keep = 不删除，接着填写
start-submitted-heading = 已提交
start-submitted-text = 这份投诉已经提交，不会重复登记。
start-submitted-link = 查看回执

## C-02 For whom

representation-title = 您为谁提出投诉？
representation-why = 这样我们知道该听谁的意见、能把结果告诉谁。
representation-self = 我自己
representation-self-hint = 接受咨询的人是我。
representation-child = 我的孩子
representation-child-hint = 孩子未满 18 岁，或由我监护。
representation-represented = 我照顾或代表的人
representation-represented-hint = 例如家人、朋友，或委托我的人。
representation-other = 其他
representation-other-hint = 例如逝者的亲属，或代表一个单位。

## C-02 The relation

relation-title = 您和这个人的关系
relation-why = 关系不同，我们能告诉您的内容也不同。现在不需要任何证明。
relation-kind = 您是这个人的
relation-kind-guardian = 监护人（例如父母）
relation-kind-agent = 受托人：本人请我来说
relation-kind-relative-of-deceased = 逝者的近亲属
relation-kind-adult-without-capacity = 替无法自己表达的成年人说话
relation-kind-organisation = 代表一个单位
relation-aware = 本人知道您来投诉吗？
relation-aware-yes = 知道
relation-aware-no = 还不知道
relation-aware-no-hint = 没有关系。我们会先和您商量，再决定怎样告诉本人。
relation-aware-prefer-not = 不想回答
relation-basis = 您凭什么替这个人说话（选填）
relation-basis-hint = 例如“我是她的母亲”“他写过委托书”。
relation-back-to-self = 如果改回“我自己”，这一页的回答会删除。

## C-03 Safety

safety-title = 您现在安全吗？
safety-why = 如果您有危险，安全比投诉要紧。提交之前，没有人会知道您在这里选了什么。
safety-safe = 安全
safety-unsure = 不太确定
safety-unsure-hint = 例如情绪很糟，或有人让您害怕。
safety-unsafe = 不安全
safety-unsafe-hint = 例如想伤害自己，或有人在伤害、威胁您。
safety-prefer-not = 不想回答
safety-prefer-not-hint = 没有关系，可以直接继续。
safety-after-unsafe = 您提交以后，安全负责人会马上看到这个回答，并尽快联系您。

## C-03 Crisis page and the short form

crisis-page-title = 先照顾好您的安全
crisis-page-lead = 谢谢您告诉我们。您不必一个人扛着。
crisis-page-nobody = 到现在为止，还没有人知道您在这里写了什么。只有您发出后，我们才会知道。
crisis-page-short-heading = 只说这一件：请联系我
crisis-page-short-text = 留下称呼和电话，就算正式提交了投诉。其他的以后再说。
crisis-page-short-name = 怎么称呼您
crisis-page-short-name-hint = 姓、名或别的称呼都可以。
crisis-page-short-phone = 电话号码
crisis-page-short-phone-hint = 打过去时，我们先只说找您，不提投诉。
crisis-page-short-consent = 我同意你们为联系我、保护我的安全而使用这些信息。
crisis-page-short-consent-hint = 第 { $version } 版同意书。其他用途会再问您。
crisis-page-short-submit = 发出，请联系我
crisis-page-short-immediate = 您说现在不安全：安全负责人会马上收到，目标是 { $minutes } 分钟内联系您。
crisis-page-short-urgent = 您说不太确定：安全负责人会尽快看到，目标是 { $hours } 小时内联系您。
crisis-page-go-on-heading = 也可以继续填写
crisis-page-go-on-text = 不用留电话，按自己的步子来。
crisis-page-go-on = 继续填写
crisis-page-statement = 我现在不太安全，请联系我。（由“请联系我”短表提交）

## C-04 Identity

identity-title = 怎样保护您的身份？
identity-why = 由您来定。以后可以放宽，我们不会在您不知道时放宽。
identity-confidential = 保密
identity-confidential-what = 只有处理投诉的人知道您是谁，我们不告诉咨询师。
identity-confidential-can = 可以：和您联系、约谈、退费、查阅您的咨询记录。
identity-confidential-cannot = 做不到：如果事情只有您经历过，咨询师可能会猜到。
identity-named = 实名
identity-named-what = 需要时，我们会把您的身份告诉咨询师，而且会先告诉您。
identity-named-can = 可以：最完整地查清事实，请咨询师直接回应您。
identity-named-cannot = 做不到：告诉之后，就不能再变回保密。
identity-anonymous = 匿名
identity-anonymous-what = 没有人知道您是谁。只能用查询码在本网站上联系。
identity-anonymous-can = 可以：完整处理投诉，给您答复，和您留言往来。
identity-anonymous-cannot = 做不到：退费、查阅您的咨询记录、找回丢失的查询码。
identity-guess = 无论选哪一种，咨询师都可能从内容猜到是谁。写的时候可以留意。
identity-anonymous-clears = 如果改为匿名，已填的姓名和联系方式会删除。

## C-05 Contact

contact-title = 怎样联系您才安全？
contact-why = 第一次回复在 { $hours } 小时内，我们只用您选的方式。
contact-name = 您的姓名
contact-name-hint = 处理投诉的人会看到。可以只写姓，或您希望的称呼。
contact-ways = 联系方式
contact-ways-hint = 电话和邮箱至少填一项；也可以选“只通过本网站”。
contact-phone = 电话号码
contact-phone-hint = 例如 138 0000 0000
contact-email = 电子邮箱
contact-email-hint = 邮件只说“有一条新消息”，不写内容。
contact-preferred = 您希望我们怎样联系您？
contact-preferred-phone = 打电话
contact-preferred-text-message = 发短信
contact-preferred-email = 发邮件
contact-preferred-portal-message = 只通过本网站
contact-preferred-portal-message-hint = 您用查询码来看。我们不打电话，也不发邮件。
contact-hours = 什么时候联系您方便？
contact-hours-hint = 例如“工作日晚上七点以后”。
contact-limits = 联系时请注意
contact-no-voicemail = 请勿留言
contact-no-voicemail-hint = 没人接就挂断，换个时间再打。
contact-no-mention = 请勿提到投诉
contact-no-mention-hint = 接电话的不是您，就只说找您。
