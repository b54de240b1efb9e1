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

## IN-02 Handing over

handover-title = 移交
handover-appoint-title = 安排受理人
handover-asked-title = 请您接手
handover-lead = 对方接受并声明无利害关系之后，这件投诉才会转过去。在此之前，责任不变，期限照常计算。
handover-to = 请谁接手
handover-to-hint = 只列出在岗、不需要回避的同事。
handover-reason = 原因
handover-reason-hint = 例如休假、工作调整。会记入经过，不会发给投诉人。
handover-button = 请对方接手
handover-back = 返回投诉
handover-waiting = 已请{ $name }接手，等待答复。再请别人，就会取消这一次。
handover-not-now = 现在没有可以请的同事，或这件投诉不由您安排。
handover-asked-lead = 有同事请您接手这件投诉。声明无利害关系之后，内容向您打开。
handover-accept = 答复并接手
handover-outcome-accepted = 已接手
handover-outcome-declined = 因利害关系未接手
handover-outcome-replaced = 已另作安排
notice-handover-asked = 已请对方接手。对方接受之前，责任不变。
queue-tab-offered = 请我接手
queue-caption-offered = 同事请我接手的投诉
queue-empty-offered = 没有人请您接手投诉。
work-hint-offered = 同事或管理者请我接手，等我答复
work-status-offered = 待答复

## S-05 Opening for a purpose

opening-title = 打开内容
opening-recorded = 打开会先记入经过，投诉人能看到是什么角色、在哪一天打开的。一小时内有效，退出登录即结束。
opening-purpose = 为什么打开
opening-approval-means = 我要审批这件投诉的处理方案。
opening-review-means = 我要复核这件投诉的处理。
opening-oversight-means = 我要督促这件投诉的办理；请写明原因。
opening-reason = 原因
opening-reason-hint = 督办必须写明，至少 10 个字。记入经过，投诉人看不到。
opening-button = 记录并打开
opening-back = 返回投诉
opening-is-open = 这件投诉的内容已向您打开。
opening-not-yours = 这件投诉的内容不由您打开。
notice-content-open = 内容已打开，一小时内有效。
