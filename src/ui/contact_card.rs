//! The organisation's ways to be reached, those that are configured.

use super::{Glyph, Icon, Site, site, words};
use leptos::prelude::*;

/// Phone and front desk with hours, e-mail. Ways that are not configured are left out (P-01.4).
#[component]
pub fn ContactCard() -> impl IntoView {
    let site = site();
    let phone = site.phone.clone().map(|number| {
        let hours = site.hours.clone();
        let call = Site::tel(&number);
        view! { <li><Icon glyph=Glyph::Phone/><a href=call>{number}</a><span class="hint">{hours}</span></li> }
    });
    let email = site
        .email
        .clone()
        .map(|email| view! { <li><Icon glyph=Glyph::Mail/><a href=format!("mailto:{email}")>{email.clone()}</a></li> });
    let address = site.address.clone().map(|address| {
        let hours = site.hours.clone();
        view! { <li><Icon glyph=Glyph::Door/><span>{address}</span><span class="hint">{hours}</span></li> }
    });
    let is_any = phone.is_some() || email.is_some() || address.is_some();
    is_any.then(|| {
        view! {
            <section class="contact" aria-labelledby="contact-title">
                <h2 id="contact-title">{words().say("ui-contact")}</h2>
                <ul>{phone}{email}{address}</ul>
            </section>
        }
    })
}
