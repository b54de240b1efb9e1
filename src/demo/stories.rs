//! What the demo's clients say. Invented people, invented events.
//!
//! A story is what somebody would type into the wizard; `demo::seed` sends it through the same verbs as a browser.

/// How far the demo carries a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Submitted, nobody has taken it yet.
    Received,
    /// Taken, nobody has answered yet.
    Taken,
    /// Taken and answered through the portal.
    Answered,
    /// Answered by a recorded phone call.
    Phoned,
    /// Answered, and the client has written back.
    InConversation,
    /// Two calls reached nobody: the clock still runs.
    Attempted,
}

/// One complaint of the demo.
pub(super) struct Story {
    /// Language of the client: a code of `Locale`.
    pub(super) locale: &'static str,
    /// `named`, `confidential` or `anonymous`.
    pub(super) identity: &'static str,
    /// Name, empty for an anonymous client.
    pub(super) name: &'static str,
    /// Phone, may be empty.
    pub(super) phone: &'static str,
    /// E-mail, may be empty.
    pub(super) email: &'static str,
    /// Answer to "are you safe".
    pub(super) safety: &'static str,
    /// Name of the counsellor in the directory; empty when the client does not know.
    pub(super) counsellor: &'static str,
    /// What the client ticks: codes of `CategoryChoice`.
    pub(super) categories: &'static [&'static str],
    /// What the client asks for: codes.
    pub(super) wishes: &'static [&'static str],
    /// The client's own words.
    pub(super) statement: &'static str,
    /// How many hours ago it arrived.
    pub(super) hours_ago: i64,
    /// How far it has come.
    pub(super) reach: Reach,
}

/// The stories, in the order they arrive. The first is 林安's, whose receipt code `heard demo` prints.
pub(super) const STORIES: &[Story] = &[
    Story {
        locale: "zh-CN",
        identity: "confidential",
        name: "林安",
        phone: "13800001234",
        email: "linan@example.org",
        safety: "safe",
        counsellor: "郑询",
        categories: &["told_others", "not_listening"],
        wishes: &["explanation", "apology", "improvement"],
        statement: "我从三月开始做咨询，一共十一次。上周我母亲突然问我为什么对老师说过那些关于她的话，\
                    原话几乎一字不差。我只在咨询室里说过。\n\n我问咨询师，他说“家属有权知道”。\
                    协议里没有这一条，他也从来没有问过我。现在我不敢再去，也不知道他还对谁说过。",
        hours_ago: 5,
        reach: Reach::InConversation,
    },
    Story {
        locale: "zh-CN",
        identity: "anonymous",
        name: "",
        phone: "",
        email: "",
        safety: "unsure",
        counsellor: "郑询",
        categories: &["outside_relationship"],
        wishes: &["unsure"],
        statement: "他让我加他的私人微信，半夜给我发消息，还约我周末一起吃饭，说这样“有助于治疗”。\
                    我不敢拒绝，因为他掌握我所有的事情。我不想写名字。",
        hours_ago: 2,
        reach: Reach::Received,
    },
    Story {
        locale: "zh-CN",
        identity: "named",
        name: "顾明",
        phone: "13900005678",
        email: "",
        safety: "safe",
        counsellor: "柳言",
        categories: &["refund_refused"],
        wishes: &["refund", "explanation"],
        statement: "买了二十次的套餐，做了四次之后因为搬家想退剩下的钱。前台说合同写了“不退不换”，\
                    可是签的时候没有人提过。剩余金额是 9600 元。",
        hours_ago: 20,
        reach: Reach::Taken,
    },
    Story {
        locale: "en",
        identity: "named",
        name: "Erin Walsh",
        phone: "",
        email: "erin.walsh@example.org",
        safety: "safe",
        counsellor: "",
        categories: &["appointments", "charges"],
        wishes: &["improvement", "explanation"],
        statement: "Three of my last five online sessions were moved on the same day, and the other two ended \
                    fifteen minutes early. I rearrange work for each of them. Nobody has explained why, and I am \
                    still charged for the full hour.",
        hours_ago: 9,
        reach: Reach::Answered,
    },
    Story {
        locale: "zh-CN",
        identity: "confidential",
        name: "何穗",
        phone: "13700002468",
        email: "",
        safety: "unsafe",
        counsellor: "柳言",
        categories: &["risk_ignored"],
        wishes: &["accountability", "change_counsellor"],
        statement: "我告诉她我最近一直有不想活的念头，她看了一下表说时间到了，我们下次再谈。\
                    下次是两个星期以后。那天晚上我一个人在江边坐到很晚。",
        hours_ago: 1,
        reach: Reach::Taken,
    },
    Story {
        locale: "zh-CN",
        identity: "named",
        name: "许之远",
        phone: "13600001357",
        email: "xuzy@example.org",
        safety: "safe",
        counsellor: "柳言",
        categories: &["not_explained", "charges"],
        wishes: &["explanation"],
        statement: "第一次咨询前没有任何人告诉我迟到二十四小时内取消也要收全费。\
                    我因为孩子发烧没能去，被扣了 600 元，问的时候态度也很冷淡。",
        hours_ago: 30,
        reach: Reach::Phoned,
    },
    Story {
        locale: "zh-CN",
        identity: "confidential",
        name: "沈遥",
        phone: "13500003690",
        email: "",
        safety: "safe",
        counsellor: "",
        categories: &["rooms"],
        wishes: &["improvement"],
        statement: "三号咨询室的隔音很差，我在走廊里能听清楚里面的人在说什么，那我说的别人也听得见。",
        hours_ago: 27,
        reach: Reach::Attempted,
    },
    Story {
        locale: "zh-CN",
        identity: "named",
        name: "方既白",
        phone: "",
        email: "fang.jibai@example.org",
        safety: "not_said",
        counsellor: "柳言",
        categories: &["ended_abruptly"],
        wishes: &["explanation", "change_counsellor"],
        statement: "做了一年半的咨询，上个月收到一条信息说“老师离职了，感谢您的信任”，就结束了。\
                    没有告别，没有转介，连之前约好的两次也没有人管。",
        hours_ago: 3,
        reach: Reach::Received,
    },
    Story {
        locale: "zh-CN",
        identity: "anonymous",
        name: "",
        phone: "",
        email: "",
        safety: "safe",
        counsellor: "郑询",
        categories: &["disrespect", "discrimination"],
        wishes: &["apology", "accountability"],
        statement: "我说到我的女朋友，他笑了一下，说“这个我们可以慢慢调整过来”。我不是来被调整的。",
        hours_ago: 12,
        reach: Reach::Answered,
    },
];
