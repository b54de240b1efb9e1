## C-06 Which service

counsellor-title = 关于哪次服务？
counsellor-why = 知道是谁、在哪里，我们才能不让相关的人接触您的投诉。记不清也没关系。
counsellor-site = 在哪里接受的咨询
counsellor-site-choose = 请选择
counsellor-site-unlisted = 不在列表里
counsellor-site-unknown = 不确定
counsellor-name = 咨询师的姓名
counsellor-name-hint = 多位请用顿号隔开。可以只写姓。
counsellor-name-unknown = 不清楚是谁
counsellor-name-safe = 我们会对照员工名单：同名的人和他的上下级都看不到您的投诉。
counsellor-when = 什么时候的事
counsellor-when-hint = 可以只填年，或年和月。
counsellor-from = 从
counsellor-to = 到（选填）
counsellor-year = 年
counsellor-month = 月
counsellor-day = 日
counsellor-when-unsure = 记不清
counsellor-still = 现在还在继续
counsellor-unwanted = 有没有您不希望接触本投诉的工作人员？
counsellor-unwanted-hint = 写下姓名。在管理者决定之前，不会安排这个人。

## C-07 What kind of problem

categories-title = 发生了哪类问题？
categories-why = 帮助我们交给合适的人。选得不准也没关系，工作人员会和您核对。
categories-note = 下面会提到一些让人难受的情况。您可以不看完，直接选“不确定”。
categories-unsure = 不确定，请你们来判断
categories-other = 以上都不是
categories-other-hint = 下一页您可以用自己的话说。
categories-group-confidentiality = 保密和隐私
categories-group-boundaries = 距离和关系
categories-group-competence = 咨询的方法和能力
categories-group-informed-consent = 事先的约定
categories-group-fees = 收费和退款
categories-group-scheduling = 预约和时间
categories-group-endings = 结束咨询
categories-group-attitude = 态度
categories-group-discrimination = 不公平对待
categories-group-records = 咨询记录
categories-group-advertising = 资质和宣传
categories-group-environment = 场地
categories-group-organisation = 机构的安排
categories-group-complaint-handling = 以前的投诉
categories-group-safety = 安全和伤害
categories-cf-disclosed = 把我说的话告诉了别人
categories-cf-other-clients = 跟我谈论别的来访者
categories-cf-unconsented-use = 没经我同意就录音、拍摄，或把我的事拿去讲
categories-cf-misuse = 用我的信息推销或做别的事
categories-cf-data-leak = 我的资料泄露了
categories-bd-sexual = 言语或行为涉及性，或让我觉得暧昧
categories-bd-social-contact = 在咨询之外约我见面，或频繁联系我
categories-bd-dual-relationship = 他同时是我的老师、上司、亲友等
categories-bd-self-disclosure = 一直说他自己的事
categories-bd-money-gifts = 向我借钱、收礼或推销东西
categories-cp-improper-method = 用的方法让我难受，或伤害了我
categories-cp-beyond-scope = 处理了他并不擅长的问题
categories-cp-dependency = 让我觉得离不开他
categories-cp-unlawful-practice = 给我下诊断，或让我吃药、停药
categories-cp-no-referral = 我情况严重时，没有建议我去别处求助
categories-ic-no-agreement = 没有签协议就开始
categories-ic-terms-not-explained = 没有讲清收费，或保密有哪些例外
categories-fe-overcharged = 多收了费
categories-fe-refund-refused = 不肯退费
categories-fe-inducement = 催我多买或预付
categories-fe-missed-session = 没去成也要收费，有争议
categories-sc-cancelled = 临时取消或改时间
categories-sc-late-short = 迟到，或提前结束
categories-sc-waiting = 等得太久
categories-sc-platform = 网络或平台出问题
categories-en-abrupt = 突然结束了咨询
categories-en-no-follow-on = 结束后没有任何安排
categories-at-disrespect = 不尊重我，或评判我
categories-at-threatening = 说话像在威胁我
categories-at-not-listening = 没有认真听我说
categories-di-other = 因为性别、性取向、残障、民族、信仰或年龄而区别对待我
categories-rk-missing-false = 记录缺失，或与事实不符
categories-rk-access-refused = 不让我看自己的记录
categories-rk-correction-refused = 不肯更正或删除记录
categories-ad-false-credentials = 资质不真实
categories-ad-exaggerated = 夸大了效果
categories-ev-soundproofing = 房间不隔音
categories-ev-safety = 场地不安全
categories-or-bad-matching = 安排的咨询师不合适
categories-or-no-policy = 机构没有该有的规定
categories-ch-no-reply = 以前反映过，没人回复
categories-ch-unfair = 以前的投诉处理得不公正
categories-ch-retaliation = 因为我反映问题，有人威胁或报复我
categories-sf-risk-ignored = 我说过想伤害自己，没有人重视
categories-sf-minor-harmed = 未成年人受到伤害
categories-sf-injury = 我受了伤

## C-08 In your own words

statement-title = 请用您自己的话说
statement-why = 想到哪里写到哪里就好。不用完整，不用按顺序，不用证据。
statement-label = 发生了什么
statement-hint = 最多 { $max } 字。您的原话会保留，不会被改写。
statement-prompts = 不知道从哪里写起？
statement-prompt-1 = 当时发生了什么？
statement-prompt-2 = 对方说了什么、做了什么？
statement-prompt-3 = 这件事给您带来了什么影响？
statement-prompt-4 = 后来有没有人和您谈过？
statement-prompt-care = 写得难受就停一停。已经写的会保存。
statement-listen = 我不想写，请听我说
statement-listen-hint = 工作人员会约您打电话或见面，替您记下来。
statement-listen-hint-anonymous = 匿名时，工作人员会在本网站上和您一问一答。
statement-listen-text = 我不想写，请听我说。
statement-saved-at = 已保存 { $time }

## C-09 What you hope for

desired-outcomes-title = 您希望怎样？
desired-outcomes-why = 您的每一项希望，我们都会答复。不一定都能做到，但会说明原因。
desired-outcomes-kinds = 我希望
desired-outcomes-explanation = 有人向我解释清楚
desired-outcomes-apology = 得到道歉
desired-outcomes-refund = 退费
desired-outcomes-compensation = 赔偿我的损失
desired-outcomes-change-counsellor = 换一位咨询师
desired-outcomes-record-correction = 更正我的记录
desired-outcomes-improvement = 以后别再发生在别人身上
desired-outcomes-accountability = 有人承担责任
desired-outcomes-unsure = 还不确定
desired-outcomes-other = 其他
desired-outcomes-other-text = 请说说您的希望（选填）
desired-outcomes-amount = 金额，元（选填）
desired-outcomes-amount-hint = 只是让我们了解，不是承诺，以后可以改。

## C-10 Material

materials-title = 您手上有什么材料？
materials-why = 没有材料也完全可以投诉。有的话，先告诉我们是什么，请好好保存。
materials-label = 材料说明（选填）
materials-hint = 例如聊天记录、付款截图、协议、录音。每行写一样就好。
materials-later = 工作人员会和您商量，用哪种方式交给我们最安全。
materials-keep = 请不要为了保存证据而让自己陷入危险。

## C-11 Support

support-title = 您需要哪些支持？
support-why = 全部可以不填。填了，我们会照着准备。
support-kinds = 我需要
support-sign-language = 手语翻译
support-companion = 有人陪同
support-written-only = 只用文字沟通
support-large-print = 大字版
support-other-language = 使用其他语言或方言
support-under-18 = 我未满 18 岁
support-under-18-hint = 我们会优先处理，并和您商量要不要告诉家长。
support-gender = 您希望由谁和您谈？
support-gender-any = 都可以
support-gender-woman = 女性工作人员
support-gender-man = 男性工作人员
support-other = 还需要什么（选填）
