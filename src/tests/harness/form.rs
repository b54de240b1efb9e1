//! Forms as people fill them: by the words beside a control, never by its name.
use scraper::{ElementRef, Html};

use super::page::{css, text};

/// A form on a page, and what was done to it.
#[derive(Clone, Debug)]
pub struct Form {
    action: String,
    button: Option<(String, String)>,
    controls: Vec<Control>,
}

/// A form ready to be sent: what a browser would post.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The path it goes to.
    pub action: String,
    /// Names and values in the order of the page.
    pub fields: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
struct Control {
    name: String,
    label: String,
    /// The words of the group it belongs to.
    legend: String,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Text(String),
    Tick {
        value: String,
        is_on: bool,
        is_radio: bool,
    },
    Select {
        chosen: String,
        options: Vec<(String, String)>,
    },
}

impl Form {
    pub(super) fn with_button(document: &Html, words: &str, url: &str) -> Option<Self> {
        let button = document
            .select(&css("form button"))
            .find(|button| text(*button).contains(words))?;
        let form = button
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|element| element.value().name() == "form")?;
        assert_eq!(form.attr("method"), Some("post"), "the form of {words:?}");
        let place = |attribute| button.attr(attribute).map(str::to_owned);
        let own = form.attr("action").filter(|action| !action.is_empty());
        Some(Self {
            action: place("formaction")
                .or(own.map(str::to_owned))
                .unwrap_or_else(|| url.to_owned()),
            button: place("name").map(|name| (name, place("value").unwrap_or_default())),
            controls: form
                .select(&css("input[name], textarea[name], select[name]"))
                .map(|control| Control::read(document, control))
                .collect(),
        })
    }

    /// Types into the field with this label.
    #[must_use]
    pub fn fill(mut self, label: &str, typed: &str) -> Self {
        match &mut self.find(label).kind {
            Kind::Text(value) => typed.clone_into(value),
            Kind::Select { chosen, options } => {
                let option = options.iter().find(|(_, words)| words.contains(typed));
                chosen.clone_from(
                    &option
                        .unwrap_or_else(|| panic!("{label:?} does not offer {typed:?}"))
                        .0,
                );
            }
            Kind::Tick { .. } => panic!("{label:?} is ticked, not typed into"),
        }
        self
    }

    /// Ticks the box or card with this label.
    #[must_use]
    pub fn tick(self, label: &str) -> Self {
        self.set(label, true)
    }

    /// Unticks the box with this label.
    #[must_use]
    pub fn untick(self, label: &str) -> Self {
        self.set(label, false)
    }

    /// Ready to be sent.
    pub fn filled(&self) -> Filled {
        let fields = self.controls.iter().filter_map(|control| {
            let value = match &control.kind {
                Kind::Text(value)
                | Kind::Select { chosen: value, .. }
                | Kind::Tick {
                    value, is_on: true, ..
                } => value,
                Kind::Tick { .. } => return None,
            };
            Some((control.name.clone(), value.clone()))
        });
        Filled {
            action: self.action.clone(),
            fields: fields.chain(self.button.clone()).collect(),
        }
    }

    /// The value in the field with this label, as it stands.
    pub fn value(&mut self, label: &str) -> String {
        match &self.find(label).kind {
            Kind::Text(value) | Kind::Select { chosen: value, .. } => value.clone(),
            Kind::Tick { is_on, .. } => is_on.to_string(),
        }
    }

    fn set(mut self, label: &str, on: bool) -> Self {
        let control = self.find(label);
        let name = control.name.clone();
        let Kind::Tick { is_on, is_radio, .. } = &mut control.kind else {
            panic!("{label:?} is typed into, not ticked");
        };
        *is_on = on;
        if *is_radio {
            for other in self
                .controls
                .iter_mut()
                .filter(|other| other.name == name && other.label != label)
            {
                if !other.label.contains(label)
                    && let Kind::Tick { is_on, .. } = &mut other.kind
                {
                    *is_on = false;
                }
            }
        }
        self
    }

    /// The control whose label is these words, else begins with them, else the one of a group called so.
    fn find(&mut self, words: &str) -> &mut Control {
        let best = [
            |control: &Control, words: &str| control.label == words,
            |control: &Control, words: &str| control.label.starts_with(words),
            |control: &Control, words: &str| control.label.contains(words),
            |control: &Control, words: &str| format!("{} {}", control.legend, control.label).contains(words),
        ]
        .iter()
        .find_map(|fits| self.controls.iter().position(|control| fits(control, words)));
        let Some(at) = best else {
            let labels: Vec<_> = self.controls.iter().map(|control| &control.label).collect();
            panic!("nothing is labelled {words:?}; there are {labels:?}");
        };
        &mut self.controls[at]
    }
}

impl Filled {
    /// The posted body, url-encoded.
    pub fn body(&self) -> String {
        let encoded = |text: &str| {
            text.bytes()
                .map(|byte| match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                        char::from(byte).to_string()
                    }
                    byte => format!("%{byte:02X}"),
                })
                .collect::<String>()
        };
        let pairs = self
            .fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    /// The same post with one value exchanged, for what no honest page would send.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }
}

impl Control {
    fn read(document: &Html, control: ElementRef<'_>) -> Self {
        let attribute = |name| control.attr(name).unwrap_or_default().to_owned();
        let by_id = control.attr("id").and_then(|id| {
            let labels = css("label[for]");
            let mut labels = document.select(&labels);
            labels.find(|label| label.attr("for") == Some(id)).map(text)
        });
        let around = |name: &str| {
            let mut ancestors = control.ancestors().filter_map(ElementRef::wrap);
            ancestors.find(|element| element.value().name() == name)
        };
        let legend = around("fieldset").and_then(|group| group.select(&css("legend")).next());
        let kind = match (control.value().name(), control.attr("type").unwrap_or("text")) {
            ("textarea", _) => Kind::Text(typed(control)),
            ("select", _) => select(control),
            (_, kind @ ("radio" | "checkbox")) => Kind::Tick {
                value: control.attr("value").unwrap_or("on").to_owned(),
                is_on: control.attr("checked").is_some(),
                is_radio: kind == "radio",
            },
            _ => Kind::Text(attribute("value")),
        };
        Self {
            name: attribute("name"),
            label: by_id.or_else(|| around("label").map(text)).unwrap_or_default(),
            legend: legend.map(text).unwrap_or_default(),
            kind,
        }
    }
}

/// The text of a text area; browsers drop its first line break, and so does the parser.
fn typed(area: ElementRef<'_>) -> String {
    area.text().collect()
}

fn select(control: ElementRef<'_>) -> Kind {
    let option = css("option");
    let options = control.select(&option);
    let options = options.map(|option| {
        let words = text(option);
        let value = option.attr("value").map_or_else(|| words.clone(), str::to_owned);
        (option.attr("selected").is_some(), value, words)
    });
    let options: Vec<_> = options.collect();
    let chosen = options
        .iter()
        .find(|(is_chosen, ..)| *is_chosen)
        .or(options.first());
    Kind::Select {
        chosen: chosen.map(|(_, value, _)| value.clone()).unwrap_or_default(),
        options: options
            .into_iter()
            .map(|(_, value, words)| (value, words))
            .collect(),
    }
}
