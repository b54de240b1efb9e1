## IN-03 Taking a complaint down

staff-register = 登记投诉
register-title = 登记投诉
register-lead = 替打电话、来访、来信的人记下来。只有渠道、一句话、安全和同意必须填，其余知道多少填多少。
register-save = 登记
register-save-print = 登记并打印回执
register-after = 登记后得到查询码和回执。若提到的人是您自己或您的上下级，照样登记，但之后由其他同事处理。

## How it came in

register-arrival = 怎么来的
register-channel = 渠道
register-channel-phone = 对方正在电话里，或刚挂断。
register-channel-on-site = 对方就在面前，或刚离开。
register-channel-email = 投诉邮箱收到的邮件。
register-channel-letter = 信函、意见箱里的字条。
register-channel-referral = 上级、行业组织或别的单位转来。
register-channel-staff-observed = 工作人员自己发现的情况。
register-received = 实际收到的时间
register-received-hint = 24 小时从这一刻算起，不是从录入算起。晚于 24 小时登记的，会再问原因。
register-received-date = 日期
register-received-time = 时刻
register-late-reason = 为什么过了 24 小时才登记
register-late-reason-hint = 写在时间线上，管理者看得到，投诉人看不到。
register-taken-by = 谁接的

## What was said

register-said = 说了什么
register-statement = 投诉人的原话
register-statement-hint = 尽量照原话记，用对方的词。对方凭查询码能看到，也可以补充。没有原话的，只写下面的概述。
register-summary = 记录人概述
register-summary-hint = 您的归纳和补充，与原话分开保存，只给处理的同事看。请写事实，不写评价。
register-safety = 对方现在安全吗
register-safety-hint = 请直接问。选“不安全”或“不太确定”，登记时安全负责人立即收到通知。
register-safety-safe = 安全
register-safety-unsure = 不太确定
register-safety-unsafe = 不安全
register-safety-not-said = 没有问到，或对方不想回答
register-under-18 = 本人未满 18 岁
register-under-18-hint = 优先级定为最高，并需先商量要不要告诉家长。

## Who says so

register-person = 谁在投诉
register-identity = 身份保护
register-identity-hint = 不选的话：留了姓名或联系方式按保密，什么都没留按匿名。
register-identity-confidential = 只有处理的人知道，被投诉人不知道。
register-identity-named = 需要时可以告诉被投诉人，并先告诉本人。
register-identity-anonymous = 没有人知道是谁，只能凭查询码联系。
register-name = 称呼
register-phone = 电话号码
register-email = 邮箱地址
register-no-message = 请勿留言
register-no-mention = 请勿提到投诉
register-locale = 对方使用的语言
register-locale-hint = 回执、通知都用这种语言。
register-ways = 怎样联系才安全
register-preferred = 先用哪种方式
register-preferred-first = 先用留下的第一种
register-unsafe = 哪些方式不安全
register-times = 什么时候安全
register-times-hint = 都不选，表示什么时候都可以。
register-times-note = 关于时间的说明
register-behalf = 替别人投诉
register-behalf-hint = 核实之前，不向代理人透露任何内容。
register-for-whom = 替谁
register-for-self = 本人
register-for-my-child = 自己的孩子
register-for-someone-in-my-care = 照顾或代表的人
register-for-other = 其他
register-relation = 与本人的关系
register-knows = 本人知道吗
register-knows-unasked = 没有问到
register-basis = 凭什么代表

## What it is about

register-matter = 关于什么
register-site = 服务点
register-counsellor = 被投诉的咨询师
register-counsellor-unlisted = 不知道，或不在名录中
register-counsellor-typed = 其他姓名
register-counsellor-hint = 几位的话用顿号隔开。写到的人和他的上下级，从登记起就看不到这件投诉。
register-happened = 什么时候发生的
register-happened-hint = 不清楚就空着。只填“从”，表示那一天。
register-happened-from = 从
register-happened-to = 到
register-unwanted = 不希望接触此事的工作人员
register-categories = 类别
register-categories-hint = 可以先不选，受理时再分类。
register-wishes = 对方希望怎样
register-wishes-kinds = 希望
register-wishes-text = 对方的说法
register-papers = 材料和原件
register-materials = 对方有哪些材料
register-materials-note = 是什么，在对方哪里
register-originals = 收到的原件，以及放在哪里
register-originals-hint = 例如“来信 2 页、收据 1 张，存前台保险柜 3 号格”。

## What was answered already

register-answered = 已经答复过吗
register-responded = 在这次通话、来访中，或之后，已经亲自答复
register-responded-hint = 记为首次回复，24 小时的时钟停在答复的那一刻。没有就不勾。
register-response = 说了什么
register-response-hint = 勾选上面一项时填写。
register-response-other = 不是当场答复的，写下方式和时间
register-response-same = 与来的方式相同
register-response-when = 空着表示与收到的时间相同。

## Consent

register-consent-heading = 同意
register-consent-hint = 请照下面的话读给对方听，再问“您同意吗”。同意书 { $version } 版。
register-consent-wording = 为了处理您的投诉，我们需要记录和使用您说的内容，包括健康、心理等敏感信息。只有处理的人能看到，每次查看都有记录，您随时可以撤回同意。
register-consent = 本人同意吗
register-consent-read-out = 照上面的话读过，对方说同意。
register-consent-in-writing = 信中或表上写明同意，原件已保存。
register-consent-to-ask = 只用于信函、邮件、转办和内部发现。联系上对方时先问。
register-consent-tell = 对方还同意：可以告诉被投诉人自己是谁
register-consent-records = 对方还同意：可以调阅咨询记录

consent-way-read-out = 已读给本人听，本人同意
consent-way-in-writing = 本人书面同意
consent-way-to-ask = 还没能征得

## What is wrong, said to a colleague

register-problem-channel-required = 请选择渠道。
register-problem-statement-required = 哪怕一句话：写下原话，或在下面写概述。
register-problem-safety-required = 请选择一项；没有问到，也请选出来。
register-problem-identity-mode-not-a-choice = 选了匿名，却留了姓名或联系方式。请改选保密，或删去它们。
register-problem-name-required = 留了联系方式，请写下怎么称呼；只有姓也可以。
register-problem-phone-need-one = 请留电话或邮箱，或在“怎样联系才安全”里选“只通过本网站”。
register-problem-late-reason-required = 收到已超过 24 小时，请写明为什么现在才登记。
register-problem-received-date-required = 请填写收到的日期。
register-problem-received-time-required = 请填写收到的时刻。
register-problem-taken-by-not-a-choice = 这位同事不接投诉，请另选。
register-problem-counsellor-too-long = 最多写十位，其余的请写在概述里。
register-problem-summary-required = 勾选了已经答复，请写下说了什么。
register-problem-relation-kind-required = 替别人投诉的，请选择关系。
register-problem-consent-required = 没有同意，不能保存。请照着读给对方听，再选一项。
register-problem-consent-not-a-choice = 电话和现场投诉，请当场读给对方听并得到同意。
register-problem-duplicates-required = 有相似的投诉。请先看一眼；不是同一件，勾选后再登记。
register-problem-submission-key-not-recognised = 页面放得太久了，请再按一次登记。写下的都还在。

## Complaints that look alike

similar-heading = 可能已经登记过
similar-lead = 下面的投诉与这件相似。是同一件的，请在那一件里补充，不必再登记。
similar-caption = 相似的投诉，最近的在前
similar-reference = 编号
similar-likeness = 哪里相似
similar-stage = 阶段
similar-received = 收到时间
similar-passed = 看过了，不是同一件
likeness-address = 同一电话或邮箱
likeness-matter = 同一咨询师，时间相近

## The receipt

registered-title = 已登记
registered-lead = 请把下面的回执交给对方，或念给对方听。
registered-safety = 安全负责人已收到通知。请先确认对方的人身安全，再谈投诉。
registered-read-out = 查询码只在这里显示，交给对方或过 24 小时后就看不到了。请不要抄在别处，也不要发邮件或短信。
registered-language = 回执的语言
registered-print-hint = 打印出来是一张 A4 纸。上面没有投诉的内容。
registered-done = 已交给对方
registered-done-hint = 按下后，回执不再显示。
registered-open = 打开投诉
registered-over-title = 回执不再显示
registered-over-lead = 回执已交给对方，或已过 24 小时。
registered-over-code = 对方丢了查询码的，请先核实身份。匿名的无法找回。
notice-receipt-given = 回执已交给对方，不再显示。

## Registered, and kept from whoever registered it

apart-title = 已登记，由其他同事处理
apart-why = 这件投诉提到了您，或您的上级、下级。为了让投诉人放心，从登记起您就看不到它了。
apart-who = 其他受理员已收到通知，会在期限内联系对方。
apart-code = 请告诉对方：已经登记，查询码会由联系他的同事给出。
apart-silence = 请不要向任何人打听或提起这件事。
apart-back = 回到受理队列

## On the pages of the case

case-entered = 登记时间
taken-heading = 记录人概述
taken-details = 登记情况
taken-by = 谁接的
taken-consent = 同意
taken-originals = 原件及存放处
client-unverified = 代理关系尚未核实：核实之前，不向代理人透露任何内容。
