## Letters. Nothing in them tells what this is about

mail-sender = 听见
mail-greeting = 您好：
mail-link = 打开网页
mail-client-subject = 有一条新消息
mail-client-how = 请打开下面的网页，输入您的查询码查看。
mail-client-no-content = 我们不在邮件里写内容，也不会在邮件里问您的查询码。
mail-client-delete = 这封邮件看过就可以删掉，不影响任何事。如果您不知道它是从哪里来的，也请直接删掉。
mail-staff-subject = 有一项工作等您查看
mail-staff-subject-soon = 请尽快查看
mail-staff-how = 请登录后查看。
mail-staff-why = 您收到这封邮件，是因为这项工作与您的职责有关。请不要转发。
mail-test-subject = 测试邮件
mail-test-body = 这是一封测试邮件。您能读到它，说明发信已经设置好了。
