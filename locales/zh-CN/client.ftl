## C-15 查询进度

track-title = 查询进度
track-lead = 用查询码看看到了哪一步，也可以给我们留言。
track-again = 请先输入查询码，再回到您要看的页面。刚才如果写了内容，也还在。
track-code = 查询码
track-code-hint = 提交之后给您的那串字符，共 21 位。大小写、空格和短横都没关系。
track-open = 查看我的投诉
track-lost = 查询码丢了怎么办
track-none = 还没有提交过投诉？
track-begin = 提出投诉
problem-receipt-code-required = 请输入查询码。
problem-receipt-code-mistyped = 查询码可能有一位抄错了，请再核对一遍。
problem-receipt-code-not-recognised = 没有找到对应的投诉，请核对查询码。还是打不开的话，请打电话给我们。

## C-15 查询码丢了

lost-title = 查询码丢了
lost-lead = 丢了查询码，不影响您的投诉，工作人员照样在处理。
lost-back = 返回查询
lost-named-heading = 如果您留了姓名
lost-named-text = 请联系我们。工作人员核对您的身份之后，会和您约定以后怎样联系。
lost-anonymous-heading = 如果您是匿名提交的
lost-anonymous-text = 我们不知道您是谁，所以查询码无法找回，任何人都看不到它。
lost-anonymous-again = 您可以再提交一份，写明与之前的那份有关，工作人员会放在一起处理。
lost-begin = 再提交一份
lost-goes-on = 如果您还记得投诉编号，请告诉我们。编号不是秘密，也打不开任何内容。

## 一份投诉的几个页面

case-progress-tab = 进展
case-progress-title = 您的投诉
case-messages-tab = 往来消息
case-messages-title = 往来消息
case-details-tab = 我提交的内容
case-details-title = 我提交的内容
case-leave-heading = 看完了？
case-leave-text = 用的是别人也能碰到的设备，请关闭。{ $minutes } 分钟没有操作，也会自动关闭。
case-leave = 关闭我的投诉
notice-case-left = 已经关闭。再次查看时，请输入查询码。
notice-message-received = 您的消息已经送到。

## C-16 您的投诉

case-no-date = { $word }。下一个日期定下来后，会写在这里。
case-still-triage = { $word }。我们会在 { $date } 前决定由谁、以什么方式处理。
case-still-outcome = { $word }。结果仍然不晚于 { $date }。
case-new-date = { $word }。新的日期定下来后，会写在这里。
client-late-client-update = 对不起，我们没有在 { $date } 前告诉您进展。管理者已收到提醒，会尽快联系您。
client-late-review-decision = 对不起，复核没有在 { $date } 前完成。管理者已收到提醒，会给您新的日期。
case-unread = 您有 { $count } 条新消息。
case-unread-read = 去看看
case-acting = 现在由谁处理
case-next-date = 下一个日期
case-outcome-due = 结果不晚于
case-received = 收到时间
case-as-of = 这是 { $time } 的情况。
case-refresh = 刷新
case-happened = 已经发生的事
case-older = 更早的 { $count } 件
case-event-read = 去看看

## C-17 往来消息

case-messages-lead = 在这里和工作人员说话。写下的内容只有处理投诉的人能看到。
case-messages-none = 还没有消息。我们写给您的，和您写给我们的，都会在这里。
case-messages-you = 您
case-messages-us = 工作人员
case-messages-kept = 您刚才写的内容还在，请看一眼再发送。
case-messages-reply = 写给我们
case-messages-reply-hint = 想到哪里写到哪里就好。发出后不能修改，可以再补充。
case-messages-send = 发送
case-messages-quick = 不想多写的话，按一下就好：
case-messages-over = 这份投诉已经不能再留言。想告诉我们什么，请打电话或来信，说出投诉编号就好。
quick-reply-more-time = 我需要更多时间
quick-reply-more-time-message = 我需要更多时间。
quick-reply-call-me = 请打电话给我
quick-reply-call-me-message = 请打电话给我。

## C-18 我提交的内容

case-details-lead = 您在 { $time } 告诉我们的，原样保存在这里。
case-details-added = { $date } 补充
