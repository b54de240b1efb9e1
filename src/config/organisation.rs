//! What every page says about the organisation until an administrator decides.

use crate::domain::settings::{CrisisLine, Organisation as Told};

/// Who runs this portal and where else a person can turn. An empty value is left out of every page.
#[derive(Clone, Debug, clap::Args)]
pub struct Organisation {
    /// Name in Chinese
    #[arg(long, env = "HEARD_NAME_ZH", default_value = "晴山心理咨询中心")]
    pub name_zh: String,
    /// Name in English
    #[arg(long, env = "HEARD_NAME_EN", default_value = "Clear Hills Counselling Centre")]
    pub name_en: String,
    /// Telephone for complaints
    #[arg(long, env = "HEARD_PHONE", default_value = "")]
    pub phone: String,
    /// E-mail address for complaints
    #[arg(long, env = "HEARD_EMAIL", default_value = "")]
    pub email: String,
    /// Street address in Chinese
    #[arg(long, env = "HEARD_ADDRESS_ZH", default_value = "")]
    pub address_zh: String,
    /// Street address in English
    #[arg(long, env = "HEARD_ADDRESS_EN", default_value = "")]
    pub address_en: String,
    /// Hours of telephone and front desk in Chinese
    #[arg(long, env = "HEARD_HOURS_ZH", default_value = "工作日 9:00–18:00")]
    pub hours_zh: String,
    /// Hours of telephone and front desk in English
    #[arg(long, env = "HEARD_HOURS_EN", default_value = "Working days, 9 am to 6 pm")]
    pub hours_en: String,
    /// Helpline for people in distress
    #[arg(long, env = "HEARD_HELPLINE", default_value = "12356")]
    pub helpline: String,
    /// Police
    #[arg(long, env = "HEARD_POLICE", default_value = "110")]
    pub police: String,
    /// Ambulance
    #[arg(long, env = "HEARD_AMBULANCE", default_value = "120")]
    pub ambulance: String,
}

impl Organisation {
    pub(super) fn told(&self, exit_url: &str) -> Told {
        Told {
            name_zh: self.name_zh.clone(),
            name_en: self.name_en.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            address_zh: self.address_zh.clone(),
            address_en: self.address_en.clone(),
            hours_zh: self.hours_zh.clone(),
            hours_en: self.hours_en.clone(),
            exit_url: exit_url.to_owned(),
        }
    }

    pub(super) fn crisis_lines(&self) -> Vec<CrisisLine> {
        [
            (&self.helpline, "心理援助热线", "Psychological helpline"),
            (&self.police, "报警", "Police"),
            (&self.ambulance, "急救", "Ambulance"),
        ]
        .into_iter()
        .filter(|(number, ..)| !number.is_empty())
        .map(|(number, name_zh, name_en)| CrisisLine {
            number: number.clone(),
            name_zh: name_zh.to_owned(),
            name_en: name_en.to_owned(),
            hours_zh: "24 小时".to_owned(),
            hours_en: "Day and night".to_owned(),
        })
        .collect()
    }
}
