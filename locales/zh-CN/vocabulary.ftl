## Languages

locale-zh-CN = 中文
locale-en = English

## How a complaint arrived

channel-website = 网站
channel-phone = 电话
channel-email = 电子邮件
channel-on-site = 现场
channel-letter = 信函
channel-referral = 转办
channel-staff-observed = 内部发现

## How much of an identity is known, and to whom

identity-mode-named = 实名
identity-mode-confidential = 保密
identity-mode-anonymous = 匿名

## For whom somebody speaks

representation-kind-self = 本人
representation-kind-guardian = 监护人
representation-kind-agent = 受托人
representation-kind-relative-of-deceased = 逝者近亲属
representation-kind-adult-without-capacity = 无行为能力成年人的代理人
representation-kind-organisation = 单位
representation-kind-staff = 工作人员

## What the client asks for

desired-outcome-kind-explanation = 得到解释
desired-outcome-kind-apology = 道歉
desired-outcome-kind-refund = 退费
desired-outcome-kind-compensation = 赔偿
desired-outcome-kind-change-counsellor = 更换咨询师
desired-outcome-kind-record-correction = 更正记录
desired-outcome-kind-improvement = 改进服务
desired-outcome-kind-accountability = 追究责任
desired-outcome-kind-unsure = 还不确定
desired-outcome-kind-other = 其他

## How a contact was made

contact-method-in-person = 当面
contact-method-phone = 电话
contact-method-video = 视频
contact-method-portal-message = 平台留言
contact-method-email = 邮件
contact-method-text-message = 短信
contact-method-instant-message = 即时通讯
contact-method-post = 邮寄

## Result of a clock

clock-result-met = 已达成
clock-result-attempted = 已尝试未联系上
clock-result-late = 超时
clock-result-open = 未到期

## Severity

severity-low = 轻微
severity-moderate = 一般
severity-high = 严重
severity-critical = 重大

## Likelihood that it happens again

likelihood-unlikely = 不太可能
likelihood-possible = 可能
likelihood-likely = 很可能或已重复

## Priority

priority-p1 = 最高
priority-p2 = 高
priority-p3 = 中
priority-p4 = 低

## Harm suffered

harm-none = 无
harm-minimal = 轻微
harm-moderate = 中等
harm-major = 严重
harm-catastrophic = 极重

## Findings

finding-substantiated = 成立
finding-partly-substantiated = 部分成立
finding-not-substantiated = 不成立
finding-inconclusive = 无法认定

## Outcome of a case

case-outcome-no-finding = 未作认定
case-outcome-upheld = 全部成立
case-outcome-partly-upheld = 部分成立
case-outcome-not-upheld = 不成立
case-outcome-inconclusive = 无法认定

## Responsibility

responsible-party-counsellor = 咨询师
responsible-party-supervisor = 督导
responsible-party-organisation = 机构制度
responsible-party-platform = 平台
responsible-party-third-party = 第三方
responsible-party-client-side = 来访方情况
responsible-party-none = 无

## Root cause

root-cause-rc-knowledge-skill = 知识技能
root-cause-rc-ethics-selfcare = 伦理判断与自我照顾
root-cause-rc-supervision = 督导不足
root-cause-rc-consent-process = 协议与知情同意流程
root-cause-rc-fee-rules = 收费与退款规则
root-cause-rc-scheduling = 预约与排班
root-cause-rc-information-security = 信息系统与数据保护
root-cause-rc-matching-referral = 匹配与转介
root-cause-rc-training = 培训不足
root-cause-rc-management = 管理与监督
root-cause-rc-communication = 沟通与期望管理
root-cause-rc-facilities = 环境设施
root-cause-rc-external = 外部因素
root-cause-rc-client-factors = 来访方因素
root-cause-rc-undetermined = 无法确定

## Why a complaint is declined

decline-reason-not-our-service = 不属本机构
decline-reason-not-a-complaint = 咨询或建议
decline-reason-already-decided = 已有结论且无新事实
decline-reason-before-court = 司法或仲裁已受理
decline-reason-out-of-time = 超期且无正当理由
decline-reason-insufficient-information = 信息不足
decline-reason-no-authority = 无权代理
decline-reason-abusive = 明显滥用

## Why a simple case becomes an investigation

escalation-reason-client-request = 来访者要求
escalation-reason-new-facts = 新事实
escalation-reason-severity-raised = 严重程度上调
escalation-reason-target-lapsed = 超过时限

## Why a case is on hold

hold-reason-waiting-for-client = 等待来访者
hold-reason-court-or-arbitration = 诉讼或仲裁
hold-reason-police = 公安
hold-reason-regulator = 主管机关
hold-reason-serious-illness = 重病
hold-reason-force-majeure = 不可抗力

## Grounds for a review

review-ground-wrong-facts = 事实有误
review-ground-new-evidence = 新证据
review-ground-procedure-error = 程序有误
review-ground-conflict-of-interest = 利益冲突
review-ground-disproportionate-measure = 措施不当
review-ground-remedy-inadequate = 补救不足
review-ground-decline-wrong = 不应不予受理

## Scope of a remit

remit-scope-evidence = 重新调查
remit-scope-measures = 重定措施

## Grounds for reopening

reopen-ground-new-evidence = 新证据
reopen-ground-remedy-not-done = 措施未落实
reopen-ground-error = 处理有误
reopen-ground-retaliation = 报复
reopen-ground-ordered = 依法要求
reopen-ground-wrong-merge = 误并

## Grounds for unsealing

unseal-ground-court = 法院
unseal-ground-authority = 主管机关
unseal-ground-records-error = 卷宗更正

## Grounds for going on after a withdrawal

continuation-ground-severity-high = 情节严重
continuation-ground-minor = 涉及未成年人
continuation-ground-safety = 安全
continuation-ground-pattern = 多次发生

## Pressure to withdraw

pressure-reported = 有
pressure-not-reported = 无
pressure-not-said = 未回答

## Why a case is closed

close-reason-remedied = 已补救
close-reason-explained = 已说明
close-reason-agreed = 协商解决
close-reason-no-contact = 无法联系
close-reason-referred = 已移送
close-reason-continued-elsewhere = 转其他程序

## Safeguarding level

safeguarding-none = 无
safeguarding-watch = 关注
safeguarding-urgent = 紧急
safeguarding-immediate = 立即
safeguarding-cleared = 已解除

## Grounds for disclosure

disclosure-ground-consent = 当事人同意
disclosure-ground-imminent-harm = 紧迫危险
disclosure-ground-minor-protection = 未成年人保护
disclosure-ground-legal-order = 司法或行政要求

## Retention

retention-class-counselling-content = 含咨询内容
retention-class-general = 一般

## Survey

survey-state-none = 未安排
survey-state-scheduled = 待发送
survey-state-sent = 已发送
survey-state-answered = 已回答
survey-state-expired = 已过期
survey-state-waived = 免发

## Survey items

survey-item-ease = 方便
survey-item-heard = 被倾听与尊重
survey-item-informed = 了解进展
survey-item-fairness = 公正
survey-item-timeliness = 及时
survey-item-reasons = 理由清楚
survey-item-result = 认可结果

## Whether the matter is resolved

resolved-yes = 是
resolved-partly = 部分
resolved-no = 否

## Improvement actions

action-state-draft = 草稿
action-state-open = 进行中
action-state-done = 已完成
action-state-checked-effective = 验证有效
action-state-checked-ineffective = 验证无效
action-state-dropped = 不再进行

## Decisions on process feedback

feedback-decision-new = 新建议
feedback-decision-adopted = 采纳
feedback-decision-declined = 不采纳
feedback-decision-merged = 合并

## Remedies

remedy-kind-explanation = 解释说明
remedy-kind-apology-oral = 口头道歉
remedy-kind-apology-written = 书面道歉
remedy-kind-refund = 退费
remedy-kind-compensation = 赔偿
remedy-kind-free-sessions = 免费补充咨询
remedy-kind-change-counsellor = 更换咨询师
remedy-kind-record-correction = 更正或封存记录
remedy-kind-cease-use = 停止侵权使用
remedy-kind-policy-change = 制度改进
remedy-kind-process-change = 流程改进
remedy-kind-training = 培训
remedy-kind-supervision = 加强督导
remedy-kind-warning = 警告
remedy-kind-practice-restriction = 限制或暂停接单
remedy-kind-termination = 终止合作
remedy-kind-authority-referral = 移送行业或主管机关

## State of a remedy

remedy-state-promised = 已承诺
remedy-state-due = 到期
remedy-state-done = 已完成
remedy-state-waived = 免除

## Evidence

evidence-type-interview = 访谈
evidence-type-document = 文件
evidence-type-site-visit = 现场调查
evidence-type-recording = 录音录像
evidence-type-screenshot = 截图
evidence-type-payment-record = 付款票据
evidence-type-session-extract = 咨询记录摘录
evidence-type-client-statement = 来访者陈述
evidence-type-respondent-reply = 被投诉人答复
evidence-type-expert-opinion = 专业意见
evidence-type-other = 其他

## State of an evidence item

evidence-state-draft = 草稿
evidence-state-usable = 可用
evidence-state-withdrawn = 已撤回
evidence-state-sealed = 封存

## The right of reply

reply-state-not-asked = 未征询
reply-state-asked = 已征询
reply-state-given = 已答复
reply-state-waived = 豁免
reply-state-lapsed = 逾期

## Roles

role-client = 来访者
role-respondent = 被投诉人
role-intake = 受理员
role-investigator = 调查员
role-manager = 管理者
role-admin = 系统管理员
role-system = 系统

## Capabilities

capability-safeguarding = 安全负责

## Positions on a case

position-intake-holder = 受理人
position-handler = 经办人
position-lead = 调查组长
position-member = 调查成员
position-approver = 审批人
position-second-reader = 复读人
position-reviewer = 复核人

## Roles as the client reads them

client-role-client = 您
client-role-respondent = 咨询师
client-role-intake = 接待人员
client-role-investigator = 调查人员
client-role-manager = 管理者
client-role-admin = 系统管理员
client-role-system = 系统

## Clocks

clock-auto-receipt = 受理回执
clock-take = 接手
clock-first-response = 首次响应
clock-triage = 初步评估
clock-team-ready = 组成小组
clock-investigate = 调查
clock-right-of-reply = 陈述申辩
clock-decide = 认定与方案
clock-approval = 审批
clock-send = 反馈结果
clock-outcome = 对来访者承诺的结果
clock-client-update = 进展说明
clock-hold-limit = 等待来访者的期限
clock-hold-review = 暂停的下次检查
clock-review-window = 可申请复核
clock-decline-review-window = 可对不予受理申请复核
clock-review-decision = 复核决定
clock-remedy = 落实措施
clock-reopen-window = 可申请重新处理
clock-reopen-decision = 重新处理的决定
clock-undo-window = 可恢复投诉
clock-merge-undo = 可撤销并案
clock-safeguarding-contact = 安全联系
clock-safeguarding-review = 安全复查
clock-mandatory-report = 强制报告
clock-interim-review = 临时保护复查
clock-survey-send = 发送满意度调查
clock-survey-close = 满意度调查截止
clock-low-score-follow-up = 低分回访
clock-archive = 归档
clock-retention = 保存期限

## State of a clock

deadline-state-running = 计时中
deadline-state-paused = 已暂停
deadline-state-met = 已达成
deadline-state-breached = 已逾期
deadline-state-cancelled = 已取消

## Which rule set a priority

priority-rule-matrix = 严重程度与可能性
priority-rule-category = 类别的底线
priority-rule-repetition = 同一咨询师一年内三次成立
priority-rule-minor = 涉及未成年人
priority-rule-safeguarding = 安全预警

## What intake should notice in a new complaint

intake-flag-person-may-not-know = 本人可能还不知道
intake-flag-relation-unverified = 代理关系待核实
intake-flag-minor = 涉及未成年人
intake-flag-out-of-time = 超过三年
intake-flag-unwanted-staff = 有不希望接触的工作人员
intake-flag-please-listen = 请求口头陈述
intake-flag-short-form = 由“请联系我”短表提交
intake-flag-consent-to-ask = 还没有征得同意

## Consents

consent-sensitive-data = 处理敏感个人信息
consent-tell-counsellor = 可以告诉咨询师身份
consent-session-records = 可以调取咨询记录

## Interests a member of staff declares

interest-kind-close = 与当事人关系密切
interest-kind-line = 与咨询师有上下级关系
interest-kind-money = 有经济利益
interest-kind-earlier-part = 此前参与过此事
interest-kind-other = 其他

## Why somebody opens a case or reveals an identity

purpose-handling = 办理
purpose-contact = 联系投诉人
purpose-verification = 核实身份
purpose-safety = 安全
purpose-approval = 审批
purpose-review = 复核
purpose-oversight = 督办

## What was opened

opened-part-content = 投诉内容
opened-part-safety = 安全信息
opened-part-identity = 身份
opened-part-contact = 联系方式
opened-part-file = 文件
opened-part-original = 原件

## Why an act is refused to a person who knows of the case

why-not-your-role = 您的角色不能做这件事，请找有此权限的同事。
why-not-your-part = 您在本件中没有承担这项工作，请找受理人或组长。
why-not-accepted = 您还没有接受邀请并声明利害关系。
why-purpose-missing = 请先选择查看的目的。
why-nothing-to-reveal = 投诉人是匿名的，没有可查看的身份。
why-took-part = 您参与过本件，所以不能做这项决定。请由未参与的同事处理。
why-filed = 本件已归档，不能再修改。
why-destroyed = 本件已按期限销毁。
why-step-up = 请先再次验证身份。

## What somebody is told by mail, without content

notice-complaint-received = 我们已收到。请用您的查询码查看。
notice-new-complaint = 有一件新的来件等待接手。
notice-new-message = 有一条新消息。
notice-safety-alert = 有一项需要马上处理的事。
notice-case-withdrawn = 有一件事项被撤回了。
notice-withdrawal-undone = 有一件撤回的事项恢复了。
notice-interest-declared = 有同事声明了利害关系。
notice-deadline-near = 有一个期限快到了。
notice-deadline-over = 有一个期限已经过了。
notice-invited = 有一件工作请您接手。
notice-mail-failed = 有一封通知没有送到，请换一种方式联系。
notice-case-progress = 有新的进展。
notice-letter-ready = 有一份答复。
notice-decision-needed = 有一项等待您决定。
notice-sent-back = 有一项被退回。
notice-case-assigned = 有一项请您处理。
notice-holder-needed = 有一项需要新的负责人。

## Why somebody is kept away from a case

exclusion-reason-interest = 有利害关系
exclusion-reason-line = 与咨询师有上下级关系
exclusion-reason-respondent = 是被投诉人
exclusion-reason-unwanted = 投诉人不希望其接触

## Tabs of the intake queue

queue-tab-waiting = 待接手
queue-tab-mine = 我受理的
queue-tab-unmatched = 未匹配咨询师

## Events of the system

system-event-account-added = 新增账户
system-event-mail-retried = 再次发送邮件
system-event-test-mail-sent = 发出测试邮件
system-event-password-changed = 修改密码
system-event-sessions-ended = 结束会话
system-event-sign-in-failed = 登录失败
system-event-signed-in = 登录
