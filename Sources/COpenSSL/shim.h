#ifndef PARLEY_OPENSSL_H
#define PARLEY_OPENSSL_H

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

// What OpenSSL has as macros only, which Swift does not see.

// TLS 1.2 or newer, no renegotiation (a write could then have to wait for a read), and no buffers
// held by connections that are idle. 1 on success.
static inline int COpenSSL_CTX_set_client_defaults(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
}

static inline int COpenSSL_set_server_name(SSL *ssl, const char *name) {
    return (int)SSL_set_tlsext_host_name(ssl, name);
}

// An empty buffer means that more may come, and not the end.
static inline void COpenSSL_BIO_set_retry_when_empty(BIO *bio) {
    BIO_set_mem_eof_return(bio, -1);
}

#endif
