"""Serves a GGUF model with xllamacpp's OpenAI-compatible server until standard input is closed.

    llama_server.py MODEL TEMPLATE

Prints the address once it listens.
"""

import sys

import xllamacpp


def main() -> None:
    model, template = sys.argv[1:]
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.port = 0
    params.n_ctx = 2048
    params.n_parallel = 1
    params.cpuparams.n_threads = 2
    params.cpuparams_batch.n_threads = 2
    params.use_jinja = True
    with open(template, encoding="utf-8") as file:
        params.chat_template = file.read()
    server = xllamacpp.Server(params)
    print(f"listening {server.listening_address}", flush=True)
    sys.stdin.read()


main()
