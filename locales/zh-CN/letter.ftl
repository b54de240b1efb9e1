## 写给投诉人的信

letter-kind-decline = 不予受理告知书
letter-decline-opening = 您在{ $date }提出的投诉（{ $reference }），我们认真看过了。很抱歉，我们不能受理它。说出来需要勇气，谢谢您告诉我们。
letter-decline-why = 为什么
letter-decline-elsewhere = 您还可以去哪里
letter-decline-disagree = 如果您不同意
letter-decline-review = 您可以在{ $date }之前申请复核，会由没有参与过的同事重新看一遍。在您的投诉页面里给我们写消息就可以。
letter-decline-support = 如果您需要支持
letter-decline-help = 心理援助热线 12356 全天都有人接听。遇到危险，请拨打 110 或 120。
letter-decline-reason-not-our-service = 您说的服务不是由我们机构提供的，我们没有办法调查它。
letter-decline-reason-not-a-complaint = 您写的更像是咨询或建议，我们会用别的方式答复您。
letter-decline-reason-already-decided = 这件事已经有过结论，这次没有看到新的情况。
letter-decline-reason-before-court = 这件事已经由法院或仲裁机构处理，我们不能同时再作决定。
letter-decline-reason-out-of-time = 事情过去的时间比较长，已经很难查清了。
letter-decline-reason-insufficient-information = 我们请您补充过一些情况，现有的内容还不足以调查。
letter-decline-reason-no-authority = 我们还没有看到您可以代表当事人的依据。
letter-decline-reason-abusive = 我们认为这件事已经多次处理过，不能再以投诉的方式继续。
case-letters-tab = 信件
case-letters-title = 我们写给您的信
case-letters-there = 我们给您写了一封信，说明了原因和其他途径。
case-letters-open = 打开信件
case-letters-review = 如果您不同意，可以在{ $date }之前申请复核。写消息告诉我们就可以。
case-letters-write = 写消息申请复核
