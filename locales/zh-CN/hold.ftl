## Codes

hold-state-proposed = 等待管理者决定
hold-state-running = 暂停中
hold-state-ended = 已结束
hold-state-refused = 未批准
hold-end-answered = 来访者已答复
hold-end-limit = 到期，按现有材料处理
hold-end-resumed = 工作人员恢复
hold-act-ask = 请来访者补充
hold-act-propose = 提议暂停
hold-act-approve = 批准暂停
hold-act-refuse = 不批准
hold-act-renew = 继续暂停
hold-act-resume = 恢复办理

## S-11 暂停

hold-title = 暂停
hold-lead = 暂停时，以工作日计的期限停下；24 小时首次回复、安全和临时保护照常进行。
hold-now-client = 正在等待来访者补充，最晚到 { $time }。收到答复立即恢复，到期按现有材料处理。
hold-now-outside = 正在暂停：{ $reason }。最晚 { $time } 复查。
hold-not-here = 这个阶段不暂停。
hold-none = 还没有暂停过。
hold-past = 以往的暂停
hold-caption = 暂停的记录，最近的在前
hold-column-when = 时间
hold-column-reason = 原因
hold-column-words = 问了什么，或情况说明
hold-column-who = 提出人
hold-column-state = 状态
hold-ask = 请来访者补充
hold-ask-lead = 问题会作为一条消息发给来访者，处理同时暂停。来访者可以不补充。
hold-question = 想请来访者补充什么
hold-question-hint = 一次问清楚，用平常的话，并说明为什么需要。
hold-days = 等多少个工作日
hold-days-hint = 最多 { $most } 个工作日；本轮还可以问 { $left } 次。
hold-ask-button = 发出问题并暂停
hold-outside = 因外部程序或重病暂停
hold-outside-lead = 由您提议，由另一位管理者决定；来访者会收到消息，知道在等什么。
hold-reason = 原因
hold-note = 情况说明
hold-note-hint = 例如受理机关、案号、所见的文件。
hold-review-on = 哪一天复查
hold-review-on-hint = 最多 { $days } 天以后。
hold-propose-button = 提议暂停
hold-proposed = { $name } 提议暂停：{ $reason }。
hold-decide-lead = 同意后立即暂停，来访者会收到消息。
hold-change = 有什么变化，或理由
hold-change-hint = 不批准、继续暂停或恢复时，请写下理由。
hold-approve-button = 批准暂停
hold-refuse-button = 不批准
hold-wait-for-manager = 等待另一位管理者决定。
hold-resume = 恢复办理
hold-renew-button = 继续暂停到这一天
hold-resume-button = 恢复办理
hold-resume-not-yours = 来访者答复或到期后会自动恢复；也可以由组长或管理者恢复。
mark-hold = 暂停：{ $reason }
mark-client-withdrew = 来访者已撤回，机构继续处理
notice-hold-asked = 问题已发给来访者，处理已暂停。
notice-hold-proposed = 已提议，等待管理者决定。
notice-hold-approved = 已暂停，来访者已收到消息。
notice-hold-refused = 没有批准，处理照常进行。
notice-hold-renewed = 继续暂停，来访者已收到消息。
notice-hold-resumed = 已恢复办理，来访者已收到消息。
problem-hold-1-not-met = 这件投诉已经在暂停，或有一项提议等待决定。
problem-hold-2-twice-not-met = 本轮已经问过两次。请按现有材料处理。
problem-hold-2-route-not-met = 没有可以安全送达来访者的方式，不能用提问来暂停。
problem-hold-3-triage-not-met = 初步评估阶段不能因外部程序暂停。
problem-hold-two-people-not-met = 提议的人不能自己决定，请由另一位管理者决定。
problem-resume-1-not-met = 这件投诉没有在暂停。
problem-question-required = 请写下想请来访者补充什么。
problem-days-not-met = 请填 1 到 10 之间的整数。
problem-review-on-not-met = 请选择明天起 30 天之内的日期。
problem-change-required = 请写下有什么变化，或理由。

## 发给来访者的消息

hold-message-question =
    { $question }

    您可以在 { $date } 前回复。需要更多时间，或想让我们打电话，也请告诉我们。不补充也没有关系，到时我们按现有材料继续处理。
hold-message-limit = 我们没有收到补充，这没有关系。现在按现有材料继续处理；您随时可以再写。
hold-message-outside = 因外部程序（{ $reason }），处理先暂停。我们会在 { $date } 前再看一次，并告诉您。您随时可以写给我们。
hold-message-renewed = 外部程序（{ $reason }）还没有结束，处理继续暂停。我们会在 { $date } 前再看一次，并告诉您。
hold-message-resumed = 处理恢复进行了。

## 来访者看到的

client-hold-client = 等待您补充，您也可以不补充。{ $date } 后我们按现有材料继续。
client-hold-outside = 因外部程序暂停。我们会在 { $date } 前再看一次，并告诉您。
client-hold-answer = 去看问题
client-hold-dates = 恢复以后，其他日期按暂停的工作日顺延。
client-continued = 您已撤回，机构继续处理。您不必再参与；想重新参与，随时可以。
client-withdrawal-asked = 有同事记下您想撤回投诉。请您确认，或告诉我们没有。
client-withdrawal-answer = 去确认
