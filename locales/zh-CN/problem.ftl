## What is wrong with a field, and what to do

problem-required = 请填写这一项。
problem-too-long = 太长了：最多 { $max } 字，请删减 { $over } 字。
problem-too-short = 太短了：至少需要 { $min } 个字。
problem-not-a-choice = 请从列出的选项中选择。
problem-not-a-date = 这个日期不存在，请看一下年、月、日。
problem-not-a-time = 请按“14:05”的样子填写时间。
problem-in-future = 这个时间还没有到，请填已经过去的时间。
problem-before-receipt = 这个时间早于收到投诉的时间，请核对。
problem-end-before-start = 结束早于开始，请核对两个日期。
problem-not-an-email = 邮箱地址似乎不完整，请按“name@example.com”的样子填写。
problem-not-a-phone = 电话号码似乎不完整，请核对数字。
problem-not-an-amount = 请填大于零的金额，最多两位小数，例如 300 或 300.50。
problem-mistyped = 这串代码可能有一位抄错了，请再核对一遍。
problem-not-recognised = 没有找到与之相符的内容，请核对后再试。
problem-too-weak = 这个密码太容易被猜到，请换一个更长的。
problem-differs = 两次输入的不一样，请再输入一次。
problem-need-one = 请至少填写其中一项。
