## S-04 Cases

staff-cases = Complaints
cases-lead = Every complaint you may know of, the most pressing first. No names and no content are shown here.
cases-filter = Filter complaints
cases-reference = Reference
cases-reference-hint = For example TS-2611-4K7Q; capitals and hyphens do not matter.
cases-stage = Stage
cases-path = Path
cases-priority = Priority
cases-category = Category
cases-site = Site
cases-overdue = Overdue only
cases-mine = Held by me only
cases-more = By stage, category and more
cases-any = All
cases-show = Show
cases-clear = Clear the filters
cases-none = There is no complaint you may know of at present. New ones appear in the intake queue first.
cases-none-left = No complaint meets these conditions, or none that you may know of.
cases-none-yet = Not set
cases-count =
    { $count ->
        [one] 1 complaint
       *[other] { $count } complaints
    }
cases-more-than = More than { $count } complaints, { $page } on a page
cases-caption = Complaints, the most pressing first
cases-column-reference = Reference
cases-column-stage = Stage
cases-column-path = Path
cases-column-priority = Priority
cases-column-due = Next deadline
cases-column-holder = Held by
cases-column-site = Site
cases-column-categories = Categories
cases-column-markers = Marks
