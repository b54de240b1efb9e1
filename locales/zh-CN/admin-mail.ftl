## AD-06 How letters leave

admin-mail = 邮件
admin-mail-lead = 通知怎样发出，队列里有多少。这里看不到任何投诉的内容、编号或收件人。
admin-mail-server = 发信服务器
admin-mail-host = 地址和端口
admin-mail-protection = 线路加密
admin-mail-account = 登录账号
admin-mail-no-account = 不需要登录
admin-mail-folder = 邮件写入的文件夹
admin-mail-from = 发件地址
admin-mail-no-server = 还没有设置发信服务器：邮件只写成文件，没有人会收到。请设置 HEARD_SMTP_URL 后重新启动。
admin-mail-outage = 从 { $since } 起有邮件发不出去：{ $why }。所有邮件都保留在队列里，恢复后自动发出。
admin-mail-queue = 队列
admin-mail-letters = { $n } 封
admin-mail-waiting = 等待发出
admin-mail-retrying = 没有发成，稍后再试
admin-mail-failed = 多次没有发成，已交管理者处理
admin-mail-sent = 最近 24 小时发出
admin-mail-last = 最近一次发出
admin-mail-never = 还没有发出过
admin-mail-test = 发一封测试邮件
admin-mail-test-lead = 内容是固定的一句话。发出后，这里会显示与服务器的对话，不含密码。
admin-mail-test-to = 收件地址
admin-mail-test-button = 发送测试邮件
admin-mail-test-sent = 测试邮件已经交出。
admin-mail-test-failed = 测试邮件没有发成：{ $why }。
admin-mail-transcript = 对话记录

## Codes

mail-state-waiting = 等待发出
mail-state-sent = 已发出
mail-state-failed = 没有送达
mail-state-no-route = 没有可用的邮箱
mail-state-call-instead = 需要打电话告知
mail-state-dropped = 不再需要发出
mail-failure-unreachable = 连不上邮件服务器
mail-failure-sign-in = 邮件服务器不接受账号或密码
mail-failure-refused-for-now = 邮件服务器暂时不接收
mail-failure-refused = 邮件服务器拒绝接收
mail-failure-unprepared = 邮件没能生成
mail-protection-tls = 全程加密（TLS）
mail-protection-starttls = 先加密再发信（STARTTLS）
mail-protection-plain = 不加密，只在本机内
