## C-06 Which service

counsellor-title = 关于哪次服务？
counsellor-why = 知道是谁、在哪里，我们才能不让相关的人接触您的投诉。记不清也没关系。
counsellor-site = 在哪里接受的咨询
counsellor-site-not-listed = 不在列表里
counsellor-site-unsure = 不确定
counsellor-name = 咨询师的姓名
counsellor-name-hint = 几位的话用顿号隔开。我们会对照员工名单：同名的人和他的上下级都看不到您的投诉。
counsellor-name-unknown = 不清楚是谁
counsellor-from = 什么时候
counsellor-from-hint = 可以只填年，或年和月。一段时间就再填下面的“到”。
counsellor-to = 到
counsellor-when-unsure = 记不清时间
counsellor-unwanted = 有没有您不希望接触本投诉的工作人员？
counsellor-unwanted-hint = 写下姓名。在管理者决定之前，不会安排这个人。

## C-07 What kind of problem

categories-title = 发生了哪类问题？
categories-why = 帮助我们交给合适的人。选得不准也没关系，工作人员会和您核对。
categories-note = 下面会提到一些让人难受的情况。您可以不看完，直接选最后的“不确定”。

## C-07 What kind of problem: the choices

category-choice-told-others = 把我说的话告诉了别人
category-choice-recorded-or-published = 没经我同意就录音、拍摄，或把我的事拿去讲
category-choice-details-leaked = 我的资料泄露了
category-choice-talked-about-others = 跟我谈论别的来访者
category-choice-sexual = 性方面的言语、举动或要求
category-choice-outside-relationship = 咨询之外的见面、来往或其他关系
category-choice-money-or-gifts = 借钱、收礼、生意往来
category-choice-harmful-method = 用的方法让我更难受
category-choice-not-competent = 不够专业
category-choice-not-explained = 收费、保密的例外等没有事先讲清
category-choice-charges = 收费有问题
category-choice-refund-refused = 不给退费
category-choice-appointments = 临时取消、迟到、等太久
category-choice-ended-abruptly = 突然结束了咨询
category-choice-disrespect = 不尊重我，或评判我
category-choice-not-listening = 没有认真听我说
category-choice-threatening = 说话像在威胁我
category-choice-discrimination = 因为性别、性取向、残障、民族、信仰或年龄区别对待我
category-choice-records = 咨询记录有问题，或不让我看
category-choice-credentials = 资质不真实，或宣传夸大
category-choice-rooms = 场地不安全，或不隔音
category-choice-complaint-handling = 以前反映过，没有得到好好处理
category-choice-retaliation = 因为我反映问题，有人威胁或报复我
category-choice-risk-ignored = 我说过想伤害自己，没有人重视
category-choice-minor-harmed = 未成年人受到伤害
category-choice-injured = 我受了伤
category-choice-other = 以上都不是
category-choice-other-hint = 下一页可以用自己的话说。
category-choice-unsure = 不确定
category-choice-unsure-hint = 请工作人员来判断。

## C-08 In your own words

statement-title = 请用您自己的话说
statement-why = 想到哪里写到哪里就好。不用完整，不用按顺序，不用证据。
statement-label = 发生了什么
statement-hint = 您的原话会保留，不会被改写。
statement-prompts = 不知道从哪里写起？
statement-prompts-1 = 当时发生了什么？
statement-prompts-2 = 对方说了什么、做了什么？
statement-prompts-3 = 这件事给您带来了什么影响？
statement-prompts-4 = 后来有没有人和您谈过？
statement-pause = 写得难受就停一停。保存以后，随时可以回来。
statement-listen = 我不想写，请听我说
statement-listen-hint = 工作人员会和您约时间，替您记下来，读给您听。
statement-listen-hint-anonymous = 您选了匿名，所以工作人员会先在本网站给您留言。
statement-listen-none = 不用，我自己写

## C-08 How to be heard

listen-by-call = 请打电话听我说
listen-by-meeting = 请见面听我说

## Sentences that stand for an account not yet told

fixed-statement-please-call = 我不想写，请打电话听我说。
fixed-statement-please-meet = 我不想写，请见面听我说。
fixed-statement-please-contact-now = 我现在不太安全，请联系我。
fixed-statement-words-to-come = 还没有记下本人的原话，先由工作人员写了概述。

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
desired-outcomes-improvement = 别再发生在别人身上
desired-outcomes-accountability = 有人承担责任
desired-outcomes-unsure = 还不确定
desired-outcomes-other = 其他
desired-outcomes-text = 想多说一点
desired-outcomes-amount = 金额（元）
desired-outcomes-amount-hint = 只是让我们了解，不是承诺，以后可以改。

## C-10 Material

materials-title = 您手上有什么材料？
materials-why = 没有材料也完全可以投诉。有的话，可以在这里添加，也可以先告诉我们有什么。
materials-kinds = 我有
materials-note = 还有不方便上传的？是什么，放在哪里
materials-note-hint = 例如“手机里有聊天记录，协议在家里”。
materials-files = 文件
materials-files-none = 还没有添加文件。可以现在添加，也可以提交之后再补充。
materials-keep = 请不要为了保存证据让自己陷入危险。

## C-10 Kinds of material

material-kind-messages = 聊天记录或短信
material-kind-payments = 付款凭证
material-kind-agreement = 协议或知情同意书
material-kind-recording = 录音或录像
material-kind-pictures = 照片或截图
material-kind-medical = 病历或诊断
material-kind-other = 其他

## C-11 Support

support-title = 您需要哪些支持？
support-why = 全部可以不填。填了，我们会照着准备。
support-kinds = 我需要
support-language = 希望使用的语言或方言
support-under-18 = 我未满 18 岁
support-under-18-hint = 我们会优先处理，并先和您商量要不要告诉家长。
support-interviewer = 您希望由谁和您谈？
support-note = 还需要什么

## C-11 Kinds of support

support-need-sign-language = 手语翻译
support-need-companion = 有人陪同
support-need-written-only = 只用文字沟通
support-need-larger-print = 大字版

## C-11 Whom to talk to

interviewer-wish-woman = 女性工作人员
interviewer-wish-man = 男性工作人员
interviewer-wish-anybody = 都可以
