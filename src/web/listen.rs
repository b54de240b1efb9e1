//! The listener: HTTP/1.1 with limits on time, so that a client that dribbles its request holds nothing for long.
//!
//! ## Why
//! `axum::serve` has no time limit for the head of a request. TLS and HTTP/2 belong to the proxy in front.

use std::{convert::Infallible, io, net::SocketAddr, pin::pin, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::TcpListener,
    time::{sleep, timeout},
};
use tower::ServiceExt;

/// How long the head of a request may take, and how long a kept connection may idle.
const HEAD: Duration = Duration::from_secs(10);
/// How long requests under way may go on once the process is told to end.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until `end`, then lets what is under way finish.
///
/// # Errors
/// When the address of the listener cannot be read.
pub async fn serve(listener: TcpListener, router: Router, end: impl Future<Output = ()>) -> io::Result<()> {
    tracing::info!(address = %listener.local_addr()?, "listening");
    let under_way = GracefulShutdown::new();
    let mut end = pin!(end);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of file handles, as a rule: waiting lets some go.
                    tracing::warn!(%error, "accepting a connection");
                    sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            () = &mut end => break,
        };
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD)
            .serve_connection(TokioIo::new(stream), answering(router.clone(), peer));
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended");
            }
        });
    }
    drop(listener);
    if timeout(GRACE, under_way.shutdown()).await.is_err() {
        tracing::warn!("requests were still under way at the end");
    }
    Ok(())
}

/// The router as the service of one connection, which tells it who is at the other end.
fn answering(
    router: Router,
    peer: SocketAddr,
) -> impl hyper::service::Service<
    Request<Incoming>,
    Response = axum::response::Response,
    Error = Infallible,
    Future: Send,
> {
    service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request.map(Body::new))
    })
}
