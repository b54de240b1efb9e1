# 系统管理：机构、人员、服务点、咨询师、日历。

settings-part-organisation = 机构信息
settings-part-crisis-lines = 求助电话
settings-part-promises = 承诺时限
settings-part-calendar = 工作日历
