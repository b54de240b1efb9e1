## Pages of staff: frame

staff-work = 我的工作
staff-queue = 受理队列
staff-profile = 我的账户

## S-01 Sign in

sign-in-title = 工作人员登录
sign-in-lead = 这里只供本机构的工作人员使用。
sign-in-account = 账号
sign-in-password = 密码
sign-in-button = 登录
sign-in-lost = 忘记密码，或无法登录？请联系系统管理员，由他为您生成新的设置链接。
sign-in-client = 我是来访者，想提出投诉或查询进度

## S-01 One-time link

set-password-title = 设置密码
set-password-lead = { $name }，您好。您的账号是 { $account }。设置好密码后就可以登录。
set-password-new = 新密码
set-password-hint = 至少 12 个字。一句只有您知道的话就很好，比一个复杂的词更安全。
set-password-again = 再输入一次新密码
set-password-button = 保存密码

## S-02 My work

work-admin = 系统管理员不接触投诉内容，这里没有待办。
work-empty = 目前没有待办。有新的投诉等待接手、投诉人来信或临近期限时，会出现在这里。
work-next = 最紧要的
work-next-caption = 由我受理、最先到期的投诉
work-capped = 超过 { $count } 件
work-hint-waiting = 还没有人接手
work-hint-mine = 由我受理、尚未办结
work-hint-unanswered = 24 小时内要有人与投诉人联系
work-hint-unread = 投诉人写来的，还没有人读过
work-hint-overdue = 已超过对投诉人或内部的期限
work-status-unanswered = 待联系
work-status-unread = 未读
work-status-overdue = 已逾期
queue-tab-unanswered = 待首次回复
queue-tab-unread = 投诉人新消息
queue-tab-overdue = 已逾期

## IN-01 Queue

queue-lead = 涉及安全的在最前，其余按期限先后排列。
queue-lists = 队列的列表
queue-capped = { $label } { $count }+
queue-column-reference = 编号
queue-column-clock = 首次回复
queue-column-markers = 标记
queue-column-channel = 渠道与身份
queue-column-site = 服务点
queue-column-categories = 类别
queue-column-holder = 受理人
queue-joint = {" · "}
queue-more = { $named } 等，另有 { $more } 项
queue-nobody = 尚无人接手
queue-pages = 每页 { $count } 件
queue-caption-waiting = 等待接手的投诉
queue-caption-mine = 由我受理的投诉
queue-caption-unmatched = 写了咨询师姓名、但名录中没有此人的投诉
queue-caption-unanswered = 由我受理、还没有联系过投诉人的投诉
queue-caption-unread = 由我受理、有未读消息的投诉
queue-caption-overdue = 已逾期的投诉
queue-empty-waiting = 没有等待受理的投诉。新的投诉一提交就会出现在这里。
queue-empty-mine = 您目前没有受理中的投诉。接手之后，它们会出现在这里。
queue-empty-unmatched = 没有未匹配的咨询师。投诉里的姓名在名录中找不到时，会列在这里。
queue-empty-unanswered = 您受理的投诉都已经联系过了。
queue-empty-unread = 没有未读的消息。
queue-empty-overdue = 没有逾期的投诉。
queue-empty-link = 回到我的工作

## Clocks

badge-first-response = 24 小时首次回复
badge-left = 还剩 { $span }
badge-over = 已逾期 { $span }
badge-answered = 已回复
badge-answered-late = 逾期后回复
badge-kept = 已达成
badge-late = 逾期后完成
badge-paused = 已暂停

## Markers

mark-safety = 安全：{ $level }
mark-untaken = 超过 { $hours } 小时未接手
mark-minor = 涉及未成年人
mark-unread = 有新消息
mark-unmatched = 未匹配咨询师
mark-round = 第 { $round } 轮

## IN-02 Taking

take-title = 接手
take-lead = 接手之前，请先声明利害关系。声明之前，您只能看到上面的概况，看不到投诉内容。
take-question = 您与此事有利害关系吗？
take-hint = 例如与咨询师是亲友、上下级或督导关系，有经济往来，或参与过此事。
take-none = 无
take-none-means = 我可以公正地处理。接手后由我负责，投诉内容向我打开。
take-has = 有
take-has-means = 我不接手，此后也看不到这件投诉。它回到队列，由别的同事接手。
take-kind = 是什么关系（选“有”时填写）
take-kind-hint = 只有管理者会看到。
take-note = 想补充说明的
take-button = 确认
take-cancel = 暂不接手
take-mine = 这件投诉已由您受理。
take-open = 打开投诉
take-held = 这件投诉已由别的同事受理。如果需要交接，请与受理人或管理者商量。
take-not-yours = 这件投诉等待受理员接手；超过 { $hours } 小时无人接手时，管理者也可以接手。
take-back = 回到受理队列

## Pages of a case

case-overview = 概览
case-messages = 往来
case-contacts = 联系记录
case-client = 投诉人
case-timeline = 时间线
case-held-by = 由{ $name }受理
case-held-by-nobody = 尚无人接手
case-mine = 您是受理人
case-not-mine = 您没有参与本件
case-priority = 优先级：{ $priority }
case-channel = 渠道
case-arrived = 收到时间
case-site = 服务点
case-counsellor = 被投诉人
case-representation = 代理
case-language = 投诉人的语言
case-clocks = 期限
case-safety = 有安全预警（{ $level }）。请先确认人身安全，再谈投诉；安全负责人已收到通知。
case-closed = 您可以看到这件投诉的概况。内容只向受理人和处理它的同事打开，每次打开都有记录。
case-closed-take = 这件投诉还没有人接手。接手并声明无利害关系之后，内容向您打开。

## S-05 The next act

next-heading = 下一步
next-others = 可以做的事
next-first-response = 投诉人正在等第一次回复。写一条消息，或打电话后记录下来，24 小时的时钟就停在联系的那一刻。
next-unread = 投诉人写来了新消息。
next-answered = 已经与投诉人联系过。有进展或需要补充时，请及时告诉投诉人。
next-write-first = 写第一次回复
next-read = 阅读新消息
next-write = 给投诉人写消息
next-contact = 记录电话或面谈

## S-05 What the client told

told-statement = 投诉人的原话
told-addition = 投诉人的补充
told-answers = 投诉人的其他说明
told-flags = 请留意
told-categories = 类别（投诉人所选）
told-wishes = 希望
told-amount = 金额：{ $amount } 元
told-site = 服务点
told-site-not-listed = 不在列表中
told-site-unsure = 不确定
told-counsellor = 提到的咨询师
told-when = 发生时间
told-unwanted = 不希望接触的工作人员
told-materials = 已有材料
told-support = 需要的支持
told-language = 希望使用：{ $language }

## S-07 Messages

messages-empty = 还没有往来。投诉人用查询码可以看到您写的消息。
messages-first = 这是第一次回复。发出后，24 小时的时钟立即停止。
messages-write = 写给投诉人
messages-body = 消息
messages-body-hint = 投诉人会看到“接待人员”，看不到您的姓名。发出后不能修改。
messages-send = 发送给投诉人
messages-note = 只作内部备注
messages-note-hint = 内部备注只有办理本件的同事能看到，投诉人看不到，也不算联系。
messages-looked-again = 我看过了，仍要这样发送
breach-reason = 为什么晚了
breach-reason-hint = 24 小时已过。请说明原因，管理者会看到，投诉人不会看到。
breach-reason-contact = 24 小时已过。如果这次联系晚于期限，请说明原因；在期限内联系、现在补记的，可以不填。
tone-heading = 发送前看一眼
tone-thanks = 有没有感谢对方说出来？
tone-heard = 有没有用对方的话，说出您听到了什么？
tone-next = 有没有说清楚接下来谁做什么、最晚哪一天？
tone-plain = 有没有行话、推责，或让对方觉得要自证？

## S-08 Contacts

contacts-empty = 还没有电话、面谈或信件的记录。平台消息在“往来”里。
contacts-caption = 平台消息之外的联系，最近的在前
contacts-when = 时间
contacts-how = 方式
contacts-reached = 联系上了吗
contacts-summary = 说了什么
contacts-who = 联系人
contacts-first = 首次回复
contacts-reached-yes = 已联系上
contacts-reached-yes-means = 与投诉人本人说上了话，或对方已收到。
contacts-reached-no = 未联系上
contacts-reached-no-means = 没有接通、不在或被退回。记为一次尝试，时钟继续走。
contacts-new = 记录一次联系
contacts-new-hint = 联系之前，请先在“投诉人”里看安全的方式和时间。
contacts-method = 方式
contacts-made-at = 联系的时间
contacts-made-at-hint = 以联系的时间为准，不是录入的时间。
contacts-date = 日期
contacts-time = 时刻
contacts-summary-hint = 对方说了什么、约定了什么。没联系上时，写下试过什么。
contacts-save = 保存记录

## S-09 The client

client-masked = 姓名和联系方式已遮住。需要联系或核实时，请说明用途后查看；每次查看都有记录，投诉人能看到哪一天有人看过。
client-in-full = 这是本次查看的完整信息。离开或刷新页面后会重新遮住。
client-anonymous = 投诉人选择了匿名，没有可以查看的身份。请通过“往来”联系，对方凭查询码阅读。
client-identity = 身份与联系方式
client-name = 称呼
client-phone = 电话
client-email = 邮箱
client-safe = 怎样联系才安全
client-preferred = 首选方式
client-ways = 可以使用的方式
client-unsafe = 不安全的方式，请勿使用
client-times = 安全的时间
client-any-time = 任何时间
client-limits = 请注意
client-no-message = 请勿留言：没人接就挂断，换个时间再打。
client-no-mention = 请勿提到投诉：接电话的不是本人，就只说找本人。
client-relation-heading = 代理关系
client-relation = 关系
client-knows = 本人是否知道
client-basis = 凭什么代表
client-reveal = 查看完整信息
client-reveal-lead = 请选择用途。只在这一次页面中显示。
client-purpose = 用途
client-reveal-button = 查看

## S-06 Timeline

timeline-whole = 链条完整，至第 { $last } 条。
timeline-broken = 第 { $seq } 条与前文不符，记录可能被改动过。请立即告诉管理者和系统管理员，不要继续操作。
timeline-lead = 最近的在前。标有“投诉人可见”的，投诉人在自己的页面上也能看到。
timeline-joint = {"；"}
timeline-words = “{ $text }”
timeline-seen = { $sentence }（投诉人可见）
timeline-who = { $name }（{ $role }）
timeline-entry = 第 { $seq } 条：{ $sentence }
timeline-stage = 进入“{ $stage }”

## S-03 My account

profile-name = 姓名
profile-account = 账号
profile-roles = 角色
profile-fixed = 姓名和角色由系统管理员维护。语言和显示可以自己选：
profile-password = 更改密码
profile-password-present = 现在的密码
profile-password-ends = 更改后，您在其他设备上的登录会立即结束，这里继续有效。
profile-password-button = 更改密码
profile-sessions = 登录的设备
profile-sessions-caption = 您目前的登录，最近登录的在前
profile-session-begun = 登录时间
profile-session-seen = 最近使用
profile-sessions-end = 结束其他所有登录

## What was just done

notice-password-set = 密码已设置，请登录。
notice-password-changed = 密码已更改，其他设备上的登录已经结束。
notice-sessions-ended = 其他设备上的登录已经结束。
notice-case-taken = 已由您受理。请尽快与投诉人联系。
notice-stood-back = 谢谢您的声明。这件投诉已回到队列，您不会再看到它；管理者已收到通知。
notice-client-written = 消息已发出，投诉人现在就能看到。
notice-note-written = 已记为内部备注。
notice-contact-recorded = 联系已记录。
