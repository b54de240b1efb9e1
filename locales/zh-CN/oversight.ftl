## MG-05 Oversight

oversight = 督办
oversight-lead = 需要管理者留意的事，每一组下面写明原因。{ $time } 核对。
oversight-empty = 没有需要督办的事。{ $time } 核对过。
oversight-all = 回到全部督办
oversight-rule-blocked = 没有人可以办理
oversight-rule-blocked-means = 可以接手的人都要回避，或者除受理人以外没有人可以审批。请请一位外部人员担任相应角色。
oversight-rule-untaken = 无人接手
oversight-rule-untaken-means = 过了接手的期限，还没有人接手。
oversight-rule-overdue = 已逾期
oversight-rule-overdue-means = 已经超过对投诉人或内部的期限。
oversight-rule-orphaned = 负责人不在
oversight-rule-orphaned-means = 负责人已停用或不在岗，需要换人。
oversight-rule-unread = 来信未读
oversight-rule-unread-means = 投诉人的消息超过一天还没有人读。
oversight-rule-withdrawn = 撤回待决定
oversight-rule-withdrawn-means = 投诉人已撤回，需要决定是否因安全或保护的原因继续。
oversight-rule-at-risk = 即将到期
oversight-rule-at-risk-means = 期限只剩最后两成时间。
oversight-rule-untouched = 久未处理
oversight-rule-untouched-means = 超过五个工作日没有人处理过。
oversight-letters = 没有送达的通知
oversight-letters-caption = 多次没有发成的通知邮件
oversight-letters-means = 收件人还不知道。请再发一次，或换一种方式告诉对方。
oversight-letter-case = 投诉
oversight-letter-notice = 通知
oversight-letter-to = 收件人
oversight-letter-when = 最后一次尝试
oversight-letter-why = 原因
oversight-letter-again = 再发一次
oversight-letter-tried = { $why }（试过 { $n } 次）
oversight-retry = 再发一次
notice-mail-retried = 已放回发送队列。
work-hint-oversight = 管理者需要留意的事
work-out-of-reach = 有事情需要处理，但现有的工作人员都要回避。请立即请一位外部人员，并授予管理者角色。

## Telling by telephone

queue-tab-call = 需打电话告知
queue-caption-call = 由我受理、对方没有邮箱且还没读到新消息的投诉
queue-empty-call = 没有需要打电话告知的消息。
work-hint-call = 对方没有邮箱，还不知道有新消息
work-status-call = 待致电
