## 文件：清单、添加、问题

files-title = 文件
files-heading = 您的文件
files-lead = 聊天截图、付款凭证、录音，任何您觉得有帮助的都可以。没有文件也完全可以投诉。
files-limits = 每次添加一个。可以是照片（JPG、PNG、WebP、HEIC）、PDF、TXT、Word、Excel、ODT、录音（MP3、M4A、WAV）或视频（MP4），每个不超过 { $mb } MB。
files-limits-draft = 一共最多 { $files } 个。
files-limits-case = 一件投诉的文件合计不超过 { $total } MB。
files-choose = 选择文件
files-note = 这是什么
files-note-hint = 例如「三月五日的聊天记录」。
files-strip = 去除照片里的位置信息
files-strip-hint = 处理人员看到的是不带地点、时间和手机型号的副本。原照片加密保存，打开它必须写明理由。
files-add = 添加文件
files-add-more = 添加或查看文件
files-done = 完成，返回上一步
files-back = 返回
files-none = 还没有添加文件。
files-list-heading = 已添加的文件
files-new-heading = 添加一个文件
files-remove = 移除
files-full = 已经有 { $files } 个文件，不能再加了。您可以先移除一个，也可以在提交之后继续补充。
files-size-kb = { $size } KB
files-size-mb = { $size } MB
files-about = { $kind } · { $size } · { $time } 添加
files-missing = 暂时找不到
files-kept-metadata = 保留了位置信息
files-mislabelled = 扩展名与内容不符
files-only-with-reason = 只能凭理由打开原件
files-sending = 正在上传：{"{n}"}%
files-checking = 已传完，正在加密保存……
files-failed = 文件没有传到。请检查网络后再试一次，其他内容都还在。
files-sealed = 文件在传输途中就会加密，除了处理您投诉的人，谁也打不开。
files-safety = 如果这台设备别人也会用，上传之后记得删掉下载文件夹里的副本。

## 工作人员

case-files = 文件
staff-files-caption = 本案文件
staff-files-empty = 还没有文件。来访者或您添加的文件会出现在这里。
staff-files-lead = 每次打开都会记录，来访者能看到是哪个岗位、哪一天。照片显示的是去除位置信息的副本。
staff-files-name = 文件
staff-files-type = 类型
staff-files-size = 大小
staff-files-who = 谁添加的
staff-files-when = 时间
staff-files-marks = 说明
staff-files-client = 来访者
staff-files-original = 打开原件
staff-files-new = 添加文件
staff-files-new-hint = 例如扫描的来信、现场的记录。添加后不能删除。

original-title = 打开原件
original-lead = 原件可能含有拍摄地点、时间和设备。请写明为什么副本不够用。
original-reason = 理由
original-reason-hint = 会写进本案的历史，来访者能看到有人打开过。
original-open = 记录并打开原件
original-back = 返回文件列表

## 文件有什么问题

file-problem-not-chosen = 请先选择一个文件，再按「添加文件」。
file-problem-empty = 「{ $name }」是空的，没有内容。请重新选择。
file-problem-too-large = 「{ $name }」超过了 { $mb } MB。可以分成几段，或者只截取重要的部分。
file-problem-too-much-at-once = 「{ $name }」这一次传得太多了。请一个一个添加。
file-problem-too-many = 「{ $name }」没有加上：已经有 { $files } 个文件了。请先移除一个，或者提交之后再补充。
file-problem-case-full = 「{ $name }」没有加上：这件投诉的文件合计已接近 { $total } MB。请联系我们，换一种方式交给我们。
file-problem-wrong-type = 「{ $name }」这种文件我们打不开。请换成照片、PDF、Word、Excel、录音或视频，例如截一张图。
file-problem-unreadable = 「{ $name }」读不出来，可能已经损坏。请再导出一次，或者截一张图。
file-problem-too-many-pixels = 「{ $name }」的尺寸太大（超过 { $pixels } 百万像素）。请缩小后再添加。
file-problem-interrupted = 「{ $name }」没有传完，连接中断了。请再试一次，其他内容都还在。
file-problem-duplicate = 「{ $name }」已经在列表里了（第 { $number } 个），不用再加。
file-problem-no-room = 「{ $name }」现在存不下来，是我们的系统出了问题。请过一会儿再试，其他内容都还在。

## 代码

file-type-jpeg = JPG 照片
file-type-png = PNG 图片
file-type-webp = WebP 图片
file-type-heic = HEIC 照片
file-type-pdf = PDF
file-type-text = 文本
file-type-doc = Word（旧）
file-type-docx = Word
file-type-xls = Excel（旧）
file-type-xlsx = Excel
file-type-odt = ODT
file-type-mp3 = MP3 录音
file-type-m4a = M4A 录音
file-type-wav = WAV 录音
file-type-mp4 = MP4 视频
file-state-stored = 已保存
file-state-missing = 找不到
file-state-removed = 已移除

notice-file-added = 文件已添加并加密保存。
notice-file-removed = 文件已移除。
