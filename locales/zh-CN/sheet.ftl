## The sheet of paper, in the client's language

sheet-title = 回执
sheet-thanks = 谢谢您告诉我们。我们收到了，接下来由我们来做。
sheet-secret = 谁有它，谁就能看到您的投诉。请收好，不要给别人看。
sheet-lost = 丢了的话请联系我们，核实后我们会帮您。
sheet-lost-anonymous = 您没有留下姓名，丢了就无法找回。
sheet-square = 二维码：打开查询页
sheet-track = 扫一扫，或打开下面的网址，再输入查询码：
sheet-next = 接下来会怎样
sheet-reply = { $time } 前，一位工作人员会亲自联系您。
sheet-reply-anonymous = { $time } 前，一位工作人员会在网站上给您留言。
sheet-answered = 工作人员已经和您谈过。有进展时，我们会再联系您。
sheet-then = 然后决定由谁、以什么方式处理，并告诉您下一个日期。
sheet-correct = 输入查询码，您可以看到我们记下的话。记得不对的，请补充或更正。
sheet-reach = 联系我们
sheet-lines = 难受或有危险时，随时可以打：{ $lines }
