## Stages: staff labels

stage-received = 已登记
stage-triage = 初步评估
stage-investigating = 调查中
stage-deciding = 认定与方案
stage-awaiting-approval = 待审批
stage-approved = 待反馈
stage-responded = 已反馈
stage-under-review = 复核中
stage-closed = 已结案
stage-archived = 已归档
stage-declined = 不予受理
stage-withdrawn = 已撤回
stage-merged = 已并案

## Stages: the short word the client reads

client-stage-word-received = 已收到
client-stage-word-triage = 初步评估
client-stage-word-investigating = 调查中
client-stage-word-deciding = 形成结论
client-stage-word-awaiting-approval = 审核中
client-stage-word-approved = 即将答复
client-stage-word-responded = 已答复
client-stage-word-under-review = 复核中
client-stage-word-closed = 已结案
client-stage-word-archived = 已归档
client-stage-word-declined = 不予受理
client-stage-word-withdrawn = 已撤回
client-stage-word-merged = 已并入另一件

## Stages: the sentence the client reads. $time and $date are formatted by us

client-stage-received = 已收到。工作人员会在 { $time } 前与您联系。
client-stage-received-answered = 已收到。工作人员已与您联系，正在安排由谁接手。
client-stage-triage = 正在初步评估。我们会在 { $date } 前决定由谁、以什么方式处理。
client-stage-investigating = 调查中。下一次进展说明不晚于 { $update }，结果不晚于 { $date }。
client-stage-deciding = 正在认定并拟定方案。结果不晚于 { $date }。
client-stage-awaiting-approval = 方案正在审批，由未参与处理的管理者审核。结果不晚于 { $date }。
client-stage-approved = 方案已批准，正在准备答复。不晚于 { $date } 告诉您。
client-stage-responded = 已答复。{ $date } 前您可以申请复核；承诺的措施正在落实。
client-stage-under-review = 复核中。由此前未参与的人员复核，不晚于 { $date } 答复。
client-stage-closed = 已结案。{ $date } 前如有新情况，可以申请重新处理。
client-stage-archived = 已归档。您仍可查看结果。
client-stage-declined = 不予受理。原因和其他途径见信；{ $date } 前可申请复核。
client-stage-withdrawn = 已撤回。{ $date } 前可以恢复；涉及安全的事项仍会跟进。
client-stage-merged = 已并入另一件投诉 { $ref }。

## A promise we did not keep: said openly, with an apology and what happens now

client-late-first-response = 对不起，我们没有在 { $time } 前与您联系。管理者已收到提醒，会尽快联系您。
client-late-triage = 对不起，我们没有在 { $date } 前完成初步评估。管理者已收到提醒，会给您新的日期。
client-late-outcome = 对不起，我们没有在 { $date } 前给您结果。管理者已收到提醒，会给您新的日期。

## Who acts now, as the client reads it

client-acting-received = 接待人员
client-acting-triage = 接待人员
client-acting-investigating = 调查小组
client-acting-deciding = 负责处理的人员
client-acting-awaiting-approval = 未参与调查的管理者
client-acting-approved = 负责处理的人员
client-acting-responded = 您
client-acting-under-review = 未参与过本件的复核人
client-acting-closed = 目前无人需要做什么
client-acting-archived = 目前无人需要做什么
client-acting-declined = 您
client-acting-withdrawn = 管理者
client-acting-merged = 见另一件投诉

## The five steps on the client page

client-step-acceptance = 受理
client-step-investigation = 调查
client-step-handling = 处理
client-step-feedback = 反馈
client-step-follow-up = 后续
client-step-direct = 本件直接处理

## Phases of the written procedure

phase-acceptance = 受理
phase-investigation = 调查
phase-handling = 处理
phase-feedback = 反馈
phase-follow-up = 跟踪

## Verbs: what staff and clients do to a case

verb-submit = 提交投诉
verb-take = 接手
verb-record-first-response = 记录首次响应
verb-decline = 不予受理
verb-handle-directly = 简易处理
verb-open-investigation = 启动调查
verb-escalate = 转为正式调查
verb-conclude-evidence = 结束取证
verb-reopen-evidence = 补充取证
verb-submit-plan = 提交方案
verb-approve = 批准
verb-return-plan = 退回方案
verb-amend = 修改方案
verb-send-outcome = 发出结果
verb-request-review = 申请复核
verb-uphold = 维持结果
verb-remit = 发回重办
verb-accept-outcome = 认可结果
verb-close = 结案
verb-reopen = 重新处理
verb-archive = 归档
verb-unseal = 启封
verb-withdraw = 撤回
verb-undo-withdraw = 恢复投诉
verb-continue-in-interest = 机构继续处理
verb-merge = 并案
verb-hold = 暂停
verb-resume = 恢复办理
verb-raise-safeguarding = 提出安全预警
verb-clear-safeguarding = 解除安全预警

## Path

path-simple = 简易
path-standard = 标准
path-major = 重大
