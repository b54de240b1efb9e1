## 我提交的内容：补充、联系方式、身份

details-add = 补充说明
details-add-hint = 您之前写的内容不会改变，补充会带上日期放在后面。
details-add-send = 提交补充
details-over = 这件投诉已经归档，不能再补充。如有新的情况，请联系我们。
details-links-heading = 还可以做什么
details-files = 查看或添加文件
details-contact = 更改联系方式和安全时间
details-identity = 改变身份保护方式

notice-addition-received = 您的补充已收到。
notice-contact-changed = 联系方式已更改，从下一次联系开始生效。
notice-identity-raised = 已按您的意思更改。

contact-change-title = 怎样联系您
contact-change-lead = 更改之后，从下一封邮件、下一通电话开始生效。
contact-change-save = 保存更改
contact-change-anonymous = 您选择了匿名，我们没有您的姓名和联系方式，只在这里给您留言。
contact-change-name-yourself = 我想留下姓名和联系方式
contact-change-back = 返回

identity-raise-title = 身份保护方式
identity-raise-now = 现在：{ $mode }
identity-raise-lead-anonymous = 您现在是匿名的。留下姓名和联系方式之后，我们可以打电话给您，也更容易弄清经过。
identity-raise-lead-confidential = 您现在是保密的：只有处理这件事的人知道您是谁。
identity-raise-lead-named = 您现在是实名的。
identity-raise-no-way-back = 改了之后不能再改回来：别人已经知道的，没有办法让他们忘掉。
identity-raise-choice = 改成
identity-raise-consequences = 会发生什么
identity-raise-learn-handlers = 处理这件事的工作人员会知道您是谁。
identity-raise-learn-team = 参加调查的每一位工作人员会知道您是谁。
identity-raise-learn-counsellor = 需要时，我们会先告诉您，再让咨询师知道是谁提出的。
identity-raise-learn-never-admin = 系统管理员仍然看不到。
identity-raise-portal = 只通过本网站联系我
identity-raise-portal-hint = 不打电话，不发邮件。
identity-raise-act = 确认更改
identity-raise-cancel = 暂不更改
identity-raise-none = 您已经是实名，没有可以再公开的了。不能改回保密或匿名：别人已经知道的，没有办法让他们忘掉。如果您担心安全，请在留言里告诉我们。
