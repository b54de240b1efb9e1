## Home

home-window = 首页
home-title = 对心理咨询有不满意的地方，请告诉我们
home-lead = 大事小事都可以说。我们会认真听，认真查，把结果告诉您。
home-complain = 提出投诉
home-complain-hint = 大约十分钟。随时可以停下，以后接着填。
home-track = 查询进度
home-track-hint = 用查询码看看到了哪一步，也可以给我们留言。
home-help = 我现在需要帮助
home-help-hint = 电话号码都在一页上，不用填写任何内容。
home-expect-heading = 您可以期待什么
home-expect-who = 由谁来看
home-expect-who-text = 由接待人员接收，再由没有参与过的人处理。您提到的咨询师看不到这份投诉。
home-expect-reply = 多久有人联系您
home-expect-reply-text = { $hours } 小时内，会有一位工作人员亲自联系您，周末和节假日也一样。
home-expect-private = 会保密吗
home-expect-private-text = 您可以匿名，也可以要求保密。选了保密，我们不会告诉咨询师您是谁。
home-expect-care = 会影响我的咨询吗
home-expect-care-text = 不会。提出投诉不影响您得到的服务，任何人都不得为此为难您。
home-ways = 不想在网上填写，也可以打电话、写邮件或当面说。我们替您记下来，读给您听。

## Help now

help-now-title = 现在需要帮助
help-now-danger-text = 请马上打电话。说不出话也没关系，打通以后别挂断。
help-now-talk-text = 难受、睡不着、不想活下去，都可以打热线。什么都不用准备。
help-now-us-heading = 想让我们联系您
help-now-us-text = 投诉表格的第二步会问您是否安全。在那里可以只留一个电话，请我们联系您。
help-now-us-link = 打开投诉表格
help-now-us-track = 已经提交过投诉，可以用查询码给我们留言。
help-now-us-track-link = 用查询码留言
help-now-us-not-instant = 我们不是急救机构，不能保证马上看到留言。有危险请打上面的电话。
help-now-us-phone = 打给我们（{ $hours }）：
help-now-back = 回到刚才的页面

## Using this site safely

safe-use-title = 安全使用本网站
safe-use-lead = 如果有人会看您的手机或电脑，请先读这一页。
safe-use-device-heading = 用哪台设备
safe-use-device-1 = 尽量用只有您自己用的设备，或者请信得过的人借您一台。
safe-use-device-2 = 打开浏览器的“无痕”或“隐私”窗口，再输入网址。
safe-use-device-3 = 单位和学校的电脑、共用的网络，可能会记录您去过哪些网站。
safe-use-exit-heading = “离开此网站”会做什么
safe-use-exit-1 = 马上换成一个普通的网站。
safe-use-exit-2 = 让这台设备忘记您没有提交的草稿，并结束查询。
safe-use-exit-3 = 如果您记下了恢复码，以后还能继续填；没有记下，草稿就打不开了。
safe-use-exit-4 = 键盘上连按三次 Shift 键，效果一样。
safe-use-exit-not-heading = “离开此网站”做不到什么
safe-use-exit-not-1 = 不会清除浏览器的历史记录。别人仍可能看到您来过。
safe-use-exit-not-2 = 不会删除您保存的截图、打印件或下载的文件。
safe-use-exit-not-3 = 装在设备上的监控软件，它管不到。
safe-use-history-heading = 清除痕迹
safe-use-history-1 = 在浏览器的“历史记录”里，只删除本网站这几条。全部清空反而容易引人注意。
safe-use-history-2 = 在微信等应用里打开过的网页，要在那个应用里清除。
safe-use-contact-heading = 我们怎样联系您才安全
safe-use-contact-1 = 表格里会问您：什么时候方便，能不能留言，能不能提到投诉。
safe-use-contact-2 = 我们的邮件和短信只说“有一条新消息”，不写内容。
safe-use-contact-3 = 也可以选择只在本网站上联系，我们不打电话也不发邮件。
safe-use-code-heading = 查询码
safe-use-code-1 = 谁有查询码，谁就能看到您的投诉。请抄在只有您知道的地方。
safe-use-code-2 = 不要拍照留在相册里，也不要发在聊天里。

## Privacy

privacy-title = 您的信息怎样被保护
privacy-lead = 这一页说明我们保存什么、为什么、保存多久、谁能看，以及您的权利。
privacy-what-heading = 我们保存什么
privacy-what-1 = 您在投诉里写的内容，和您与我们的往来消息。
privacy-what-2 = 您愿意留下的姓名和联系方式。匿名时一概不留。
privacy-what-3 = 处理过程的记录：谁在什么时候做了什么。
privacy-what-4 = 我们不用统计脚本，不放广告，不向其他网站发送任何请求。
privacy-why-heading = 为什么
privacy-why-text = 只为处理您的投诉、保护人的安全，以及改进服务。依据是您的同意和《个人信息保护法》。
privacy-how-long-heading = 保存多久
privacy-how-long-draft = 没有提交的草稿：{ $days } 天后删除，谁都看不到。
privacy-how-long-counselling = 含有咨询内容的投诉：归档后 { $years } 年。
privacy-how-long-general = 其他投诉：归档后 { $years } 年。
privacy-how-long-end = 到期后，打开内容的钥匙会被销毁，内容再也无法读出。
privacy-who-heading = 谁能看
privacy-who-1 = 接手的接待人员，和参与处理的人。他们先声明与此事没有利害关系。
privacy-who-2 = 您提到的咨询师和他的上下级看不到，也搜不到。
privacy-who-3 = 系统管理员看不到任何投诉内容。
privacy-who-4 = 每次有人打开内容，都会留下记录，您在查询页上能看到。
privacy-how-heading = 怎样保护
privacy-how-text = 内容加密后才保存。能管理运行中服务器的人，技术上仍可能读到；所以这样的人很少，而且受约束。
privacy-exceptions-heading = 什么时候会不经您同意告诉别人
privacy-exceptions-1 = 有人的生命有危险。
privacy-exceptions-2 = 未成年人正在受到伤害，法律要求报告。
privacy-exceptions-3 = 法院或主管机关依法要求。
privacy-exceptions-4 = 只告诉必要的部分。只要法律允许，我们会告诉您。
privacy-rights-heading = 您的权利
privacy-rights-1 = 看到您提交的内容，补充或更正它。
privacy-rights-2 = 撤回投诉，或撤回一项同意。
privacy-rights-3 = 要求得到一份您的资料，或在期满后删除。
privacy-rights-4 = 在查询页给我们留言就可以，也可以用下面的方式联系。
privacy-outside-heading = 向外部反映
privacy-outside-text = 您也可以向网信部门或卫生健康主管部门反映。
privacy-consents-heading = 同意书的版本
privacy-consents-version = 现在使用 { $version } 版。您同意的是哪一版，会一直记录在投诉里。
privacy-cookies-heading = Cookie
privacy-cookies-text = 只有必要的几个：您的草稿、您的登录、语言和显示方式。不用来跟踪您。

## Accessibility

accessibility-title = 无障碍
accessibility-lead = 这个网站应当人人能用。做不到的地方，请告诉我们。
accessibility-can-heading = 您可以
accessibility-can-1 = 只用键盘，或用读屏软件，完成每一步。
accessibility-can-2 = 放大到 400%，页面不会左右滚动。
accessibility-can-3 = 关掉脚本，功能一样齐全。
accessibility-can-4 = 选择浅色或深色，或跟随您的设备。
accessibility-can-5 = 随时换成另一种语言，填过的内容不会丢。
accessibility-standard-heading = 我们依照的标准
accessibility-standard-text = 《网页内容无障碍指南》WCAG 2.2 的 AA 级。每次修改后都会自动检查每一页。
accessibility-limits-heading = 目前的不足
accessibility-limits-text = 还没有手语视频和易读版。需要时，我们可以请手语翻译，或把内容读给您听。
accessibility-help-heading = 遇到困难
accessibility-help-text = 请用您方便的方式联系我们，由我们替您填写也可以。
