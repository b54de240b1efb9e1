## Grounds, log, signs

safety-ground-client-answer = 投诉人告诉我们的
safety-ground-danger = 人身危险
safety-ground-self-harm = 有伤害自己的念头
safety-ground-threat = 被联系、威胁或施压
safety-ground-pressure = 撤回时受到压力
safety-ground-harm-to-minor = 疑似侵害未成年人
safety-ground-other = 其他
safety-entry-contact = 已联系上
safety-entry-attempt = 尝试联系，未联系上
safety-entry-assessment = 评估
safety-entry-stepped-down = 级别下调
safety-entry-clear-proposed = 第一人提议解除
safety-entry-cleared = 已解除
safety-entry-report-filed = 已强制报告
safety-entry-no-duty-proposed = 第一人认为没有报告义务
safety-entry-no-duty = 两人确认没有报告义务
safety-act-raise = 提出预警
safety-act-log = 记录
safety-act-step-down = 下调级别
safety-act-clear = 解除预警
safety-act-report = 记录已报告
safety-act-no-duty = 记为没有报告义务
safety-act-retaliation = 登记为报复

## S-10 安全

safeguarding-title = 安全
safeguarding-lead = 涉及人身安全的事单独处理，不影响投诉的进度，也不因暂停或撤回而停下。
safeguarding-no-alert = 目前没有安全预警。
safeguarding-now = 目前的级别：{ $level }
safeguarding-past = 预警已解除。再有情况，可以随时重新提出。
safeguarding-nobody = 没有可以看到这件投诉的安全负责人。管理者已收到通知，请立即指定人员，并先自行确保来访者安全。
safeguarding-closed = 记录只向受理人、处理人员和安全负责人打开。您可以提出预警。
safeguarding-filed = 这件投诉已归档或并入另一件，不能再提出预警。有危险时，请直接拨打上面的电话。
safeguarding-pressing = 先确认人身安全，再谈别的。联系前请在“投诉人”里看安全的方式和时间；只说必要的话。
safeguarding-clocks = 安全的期限
safeguarding-alerts = 预警
safeguarding-alerts-caption = 提出的预警，最近的在前
safeguarding-when = 时间
safeguarding-level = 级别
safeguarding-ground = 原因
safeguarding-words = 说明
safeguarding-who = 提出人
safeguarding-by-client = 投诉人
safeguarding-log = 记录
safeguarding-log-caption = 做过的事，最近的在前
safeguarding-log-empty = 还没有联系或评估的记录。
safeguarding-log-what = 做了什么
safeguarding-called = 通知了谁
safeguarding-called-line = { $name }，{ $time }
safeguarding-called-none = 还没有通知任何人。

safeguarding-raise = 提出预警
safeguarding-raise-lead = 任何同事都可以提出。级别只升不降；安全负责人和管理者会立即收到通知。
safeguarding-raise-level = 级别
safeguarding-level-immediate-means = 现在就有危险：{ $minutes } 分钟内要有人联系。
safeguarding-level-urgent-means = { $hours } 小时内要有人联系。
safeguarding-level-watch-means = 没有眼前的危险，{ $days } 个工作日内再看一次。
safeguarding-raise-ground = 原因
safeguarding-raise-minor = 选“疑似侵害未成年人”，会同时开始强制报告的任务。
safeguarding-raise-reason = 看到或听到了什么
safeguarding-raise-reason-hint = 尽量用对方的原话。这里的内容加密保存。
safeguarding-raise-button = 提出预警

safeguarding-write = 记录联系或评估
safeguarding-write-entry = 做了什么
safeguarding-write-contact-means = 与本人说上了话，或本人已经回复。
safeguarding-write-attempt-means = 没有联系上。用两种不同的方式各试过一次，就不再重复呼叫。
safeguarding-write-assessment-means = 重新看过情况，写下判断和安排。
safeguarding-write-method = 方式（联系或尝试时填写）
safeguarding-write-date = 日期
safeguarding-write-time = 时刻
safeguarding-write-when = 时间（联系或尝试时填写）
safeguarding-write-summary = 说了什么，或判断是什么
safeguarding-write-button = 保存记录
safeguarding-breach-reason-hint = 24 小时首次回复已过。如果这次联系是第一次，请说明原因。

safeguarding-lower = 下调或解除
safeguarding-lower-lead = 只有安全负责人可以下调或解除，而且要先有联系或评估的记录。
safeguarding-lower-two = 曾经是“立即”的预警，要由两位安全负责人先后签字才能解除。
safeguarding-lower-first = { $name } 已提议解除，等待另一位安全负责人签字。
safeguarding-lower-level = 下调到
safeguarding-outcome = 结果和理由
safeguarding-step-down-button = 下调级别
safeguarding-clear-button = 解除预警
safeguarding-clear-first-button = 提议解除
safeguarding-clear-second-button = 签字，解除预警

safeguarding-report = 强制报告
safeguarding-report-owed = 疑似侵害未成年人：须立即向公安等部门报告，不晚于 { $time }。没有结果之前，这件投诉不能结案。
safeguarding-report-words = 向谁、何时、编号；或者为什么没有报告义务
safeguarding-report-button = 已经报告
safeguarding-no-duty-button = 没有报告义务
safeguarding-no-duty-first = { $name } 认为没有报告义务，要由另一位安全负责人确认。
safeguarding-no-duty-second-button = 确认没有报告义务

safeguarding-pressure = 撤回时，有没有人让其这样做
safeguarding-pressure-only = 只有安全负责人看得到这一项。
safeguarding-retaliation-lead = 建议登记为“报复或威胁”，另行处理。
safeguarding-retaliation-button = 登记为报复

notice-safety-raised = 预警已提出，安全负责人和管理者已收到通知。
notice-safety-logged = 已记录。
notice-safety-lowered = 级别已下调。
notice-safety-clear-proposed = 您已签字。另一位安全负责人签字后，预警解除。
notice-safety-cleared = 预警已解除。
notice-safety-reported = 强制报告已记录。
notice-safety-no-duty = 已记录。要由两位安全负责人先后确认。
notice-safety-retaliation = 已登记为报复。

problem-clear-safeguarding-1-not-met = 请先记录一次联系或评估，再下调或解除。
problem-clear-safeguarding-2-not-met = 您已经签过字了，请由另一位安全负责人签字。
problem-clear-safeguarding-3-not-met = 请先记录强制报告的结果，再解除预警。
problem-mandatory-report-two-not-met = 您已经签过字了，请由另一位安全负责人确认。
problem-report-not-met = 这件投诉目前没有待办的强制报告。
problem-lower-level-not-met = 请选择比现在低的级别。
problem-level-required = 请选择级别。
problem-ground-required = 请选择原因。
problem-reason-required = 请写下看到或听到了什么。
problem-outcome-required = 请写下结果和理由。
problem-report-required = 请写下向谁报告，或为什么没有报告义务。

## C-24 我感到不安全

unsafe-title = 我感到不安全，或有人找了我
unsafe-lead = 您的安全比投诉要紧。如果现在有危险，请先打下面的电话。
unsafe-tell = 告诉我们
unsafe-signs = 发生了什么？
safety-sign-danger = 我现在有危险
safety-sign-danger-hint = 例如有人在伤害我，或可能马上伤害我。
safety-sign-self-harm = 我有伤害自己的念头
safety-sign-self-harm-hint = 您不需要一个人扛着，我们会尽快联系您。
safety-sign-threat = 有人因为这件投诉找我、威胁我、给我压力
safety-sign-threat-hint = 例如咨询师联系了您，或有人劝您别再投诉。这会另作一件事处理。
unsafe-words = 想说说情况吗？
unsafe-words-hint = 不写也可以，马上就能发出。
unsafe-button = 发出，请人联系我
unsafe-after = 发出后，安全负责人会立即收到通知，用您选的安全方式联系您。
unsafe-after-anonymous = 您是匿名提交的。安全负责人会在“往来消息”里给您留言，请回来看看。
unsafe-promised = 我们收到了。会有人在 { $time } 前联系您。
unsafe-late = 对不起，我们没有在 { $time } 前联系到您。更多的人已收到提醒，正在设法联系。
unsafe-messages = 看往来消息
unsafe-over = 这份投诉已经不能再写。请直接打电话给我们，说出投诉编号就好。
unsafe-link = 我感到不安全，或有人因为投诉找了我
notice-unsafe-told = 我们收到了，安全负责人已收到通知。
problem-signs-required = 请至少选一项。
help-now-us-safety = 已经提交过投诉，感到不安全，或有人因为投诉找了您？
help-now-us-safety-link = 请安全负责人联系我
retaliation-allegation = 来访者报告：因为这件投诉，有人联系、威胁或施压。原话在“安全”一栏，由安全负责人查看。
