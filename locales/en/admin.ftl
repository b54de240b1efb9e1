# Administration: organisation, people, sites, counsellors, calendar.

settings-part-organisation = Organisation
settings-part-crisis-lines = Crisis lines
settings-part-promises = Promises
settings-part-calendar = Working calendar
