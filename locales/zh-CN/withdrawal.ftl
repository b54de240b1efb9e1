## Codes

withdrawal-state-asked = 等待来访者确认
withdrawal-state-denied = 来访者说没有要撤回
withdrawal-state-standing = 已撤回
withdrawal-state-undone = 已恢复
withdrawal-state-continued = 机构继续处理
withdrawal-state-ended = 不再继续
withdrawal-act-withdraw = 撤回投诉
withdrawal-act-deny = 我没有要撤回
withdrawal-act-undo = 恢复投诉
withdrawal-act-rejoin = 重新参与
continuation-act-propose = 提议继续处理
continuation-act-agree = 同意继续处理
continuation-act-end = 不再继续

## C-23 撤回与恢复

withdraw-title = 撤回与恢复
withdraw-lead = 撤回是您的权利，不需要理由，也不会影响您今后的服务。
withdraw-stops = 撤回以后会停下的
withdraw-stops-work = 我们不再处理这件投诉，也不再联系您。
withdraw-stops-clocks = 各项日期停在那里，恢复时接着算。
withdraw-goes-on = 撤回以后仍会继续的
withdraw-goes-on-safety = 涉及您或他人安全的事，仍有人跟进。
withdraw-goes-on-interest = 如果涉及他人安全等情况，机构可能自己继续处理，会先告诉您。
withdraw-goes-on-read = 您仍可以用查询码看到这件投诉。
withdraw-undo-note = { $days } 个工作日之内，您可以随时恢复，一切照旧。
withdraw-why = 愿意说说为什么吗？
withdraw-why-hint = 不写也可以。
withdraw-pressure = 有人让您这样做吗？
withdraw-pressure-hint = 可以不回答。回答只有安全负责人看得到，处理投诉的人看不到。
withdraw-pressure-reported = 有
withdraw-pressure-not-reported = 没有
withdraw-pressure-not-said = 不想回答
withdraw-button = 撤回投诉
withdraw-confirm-lead = 有同事记下：您想撤回这件投诉。只有您确认了，才会撤回。
withdraw-confirm-button = 是的，我要撤回
withdraw-deny-button = 我没有要撤回
withdraw-back = 不撤回，返回
withdraw-done = 您撤回了这件投诉。{ $date } 前可以恢复，一切照旧。
withdraw-done-final = 您撤回了这件投诉，恢复的时间已过。想重新提出，可以再提交一份，或打电话给我们。
withdraw-undo-lead = 改变主意了？按一下就恢复到撤回之前的样子，各项日期接着算。
withdraw-undo-button = 恢复投诉
withdraw-continued-lead = 您撤回以后，机构决定自己继续处理。您没有义务参与，也不会再收到通知。
withdraw-rejoin-lead = 想重新参与，随时可以。
withdraw-rejoin-button = 重新参与
withdraw-not-now = 这件投诉已经办结，不需要撤回。
withdraw-link = 我想撤回投诉
withdraw-link-undo = 恢复投诉
notice-withdrawn = 投诉已撤回。
notice-withdrawal-denied = 好的，没有撤回，处理照常进行。
notice-undone = 投诉已恢复，处理接着进行。
notice-rejoined = 您重新参与了这件投诉。

## S-12 撤回

withdrawal-title = 撤回
withdrawal-none = 这件投诉没有撤回。
withdrawal-oral = 记录口头撤回
withdrawal-oral-lead = 来访者口头说要撤回时，在这里记下原话。系统会请本人用查询码确认；确认之前，处理照常进行。
withdrawal-oral-why = 来访者的原话，何时、以什么方式说的
withdrawal-oral-pressure = 有人让其这样做吗
withdrawal-oral-pressure-hint = 请问一问，对方可以不答。回答只交给安全负责人。
withdrawal-oral-button = 记下，请本人确认
withdrawal-asked = 已请来访者确认，目前照常处理。
withdrawal-standing = 来访者已撤回，{ $date } 前可以恢复。
withdrawal-standing-final = 来访者已撤回，恢复的时间已过。
withdrawal-state = 状态
withdrawal-asked-at = 提出时间
withdrawal-asked-by = 记录人
withdrawal-since = 撤回时间
withdrawal-why = 来访者说的原因
withdrawal-pressure-hidden = 是否有人让其这样做，只有安全负责人在“安全”里看得到。
withdrawal-closed = 您可以看到这件投诉的概况。撤回的内容只向处理人员打开。
withdrawal-continuation = 是否继续处理
notice-withdrawal-asked = 已记下，来访者会收到消息，请其确认。
problem-withdraw-2-not-met = 已经请来访者确认过了，请等待答复。
problem-why-required = 请写下来访者的原话。

## S-12 继续处理

continuation-title = 是否继续处理
continuation-lead = 来访者撤回后，如果关系到他人的安全或利益，机构可以继续处理。要由一位管理者和一位安全负责人共同决定，而且是两个人。
continuation-open = 还没有决定。没有决定之前，这件投诉不能归档。
continuation-not-yours = 由管理者和安全负责人决定。
continuation-ground = 理由类别
continuation-reasons = 理由
continuation-reasons-hint = 为什么必须继续，对来访者有什么影响。
continuation-propose-button = 提议继续处理
continuation-proposed = { $name } 于 { $time } 提议继续：{ $ground }。
continuation-agree-lead = 同意后恢复到撤回前的阶段，来访者会收到消息：没有义务参与。
continuation-agree-button = 同意继续处理
continuation-wait = 您已签字，等待另一人。
continuation-end = 不再继续
continuation-end-lead = 由管理者决定。写下理由后，这件投诉可以在恢复期过后归档。
continuation-end-button = 不再继续
continuation-decided-continued = 已决定继续处理（{ $name }，{ $time }）。
continuation-decided-ended = 已决定不再继续（{ $name }，{ $time }）。
continuation-message = 您撤回了投诉。因为关系到他人的安全或利益，机构决定继续处理。您没有义务参与，也不会再收到通知；想重新参与，随时可以。
withdrawal-message-confirm = 我们的同事记下您想撤回投诉。请在“撤回与恢复”里确认；如果不是这样，也请在那里告诉我们。您确认之前，处理照常进行。
withdrawal-message-denied = 我没有要撤回投诉。
notice-continuation-proposed = 已提议，等待另一人同意。
notice-continuation-agreed = 继续处理，来访者已收到消息。
notice-continuation-ended = 已决定不再继续。
problem-continue-in-interest-1-not-met = 须由一位管理者和另一位安全负责人共同决定。
problem-continuation-open-not-met = 这件投诉已有提议或决定，请刷新后再看。
problem-reasons-required = 请写下理由。
