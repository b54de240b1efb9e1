//! Which address a request comes from, as far as it can be believed.
//!
//! `X-Forwarded-For` is read from the right, over the configured proxies only: every other entry was written by the
//! client. The address serves limits; it is neither logged nor stored in the clear.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::Response,
};

use super::App;
use crate::config::Network;

/// The source of a request: an IPv4 address, or the /64 of an IPv6 address, which is what one household gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source(pub IpAddr);

/// The layer: leaves the `Source` with the request.
pub(crate) async fn find(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(peer)| peer.ip());
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let source = Source(widened(believed(
        peer,
        request.headers(),
        &app.config.trusted_proxies,
    )));
    request.extensions_mut().insert(source);
    next.run(request).await
}

fn believed(peer: IpAddr, headers: &HeaderMap, proxies: &[Network]) -> IpAddr {
    let is_proxy = |address: IpAddr| proxies.iter().any(|network| network.contains(address));
    let mut address = peer;
    let lines: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|line| line.to_str().ok())
        .collect();
    for entry in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        if !is_proxy(address) {
            break;
        }
        match entry.trim().parse() {
            Ok(next) => address = next,
            Err(_) => break,
        }
    }
    address
}

fn widened(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn forwarded_addresses_are_read_from_the_right_over_trusted_proxies() {
        let proxies: Vec<Network> = vec!["10.0.0.0/8".parse().unwrap()];
        for (peer, lines, source) in [
            ("203.0.113.7", &[][..], "203.0.113.7"),
            ("203.0.113.7", &["1.2.3.4"], "203.0.113.7"),
            ("10.0.0.1", &["1.2.3.4"], "1.2.3.4"),
            ("10.0.0.1", &["6.6.6.6, 1.2.3.4"], "1.2.3.4"),
            ("10.0.0.1", &["6.6.6.6, 1.2.3.4, 10.0.0.9"], "1.2.3.4"),
            ("10.0.0.1", &["6.6.6.6", "1.2.3.4"], "1.2.3.4"),
            ("10.0.0.1", &["1.2.3.4, nonsense"], "10.0.0.1"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["2001:db8:1:2:3:4:5:6"], "2001:db8:1:2::"),
            ("::ffff:203.0.113.7", &[], "203.0.113.7"),
        ] {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", HeaderValue::from_static(line));
            }
            let found = widened(believed(peer.parse().unwrap(), &headers, &proxies));
            assert_eq!(found, source.parse::<IpAddr>().unwrap(), "{peer} {lines:?}");
        }
    }
}
