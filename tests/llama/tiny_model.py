"""A language model without any sense in a third of a megabyte: one layer of random weights, a letter a token, in the GGUF format.

It writes whatever its grammar allows. What it likes to write is set where it costs nothing: one dimension of every embedding is
a constant, so a row of the last matrix holds how likely its token is, whatever came before. Quotes and closing brackets are
likely, bytes that are no letters are not: so answers end.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np

WIDTH, HEADS, INNER = 64, 4, 128
CONTEXT = 32_768
UNKNOWN, BEGIN, END = 0, 1, 2
LETTERS = [chr(code) for code in range(33, 127)]
CONSTANT = 4.0
"""The first dimension of every embedding, against random ones of about a tenth."""
TEMPLATE = "{% for message in messages %}{{ message['content'] }}\n{% endfor %}"


def tokens() -> list[tuple[str, int, float]]:
    """The vocabulary: text, kind, and how likely it is."""
    kinds = gguf.TokenType
    found: list[tuple[str, int, float]] = [
        ("<unk>", kinds.UNKNOWN, -9.0),
        ("<s>", kinds.CONTROL, -9.0),
        ("</s>", kinds.CONTROL, 1.0),
    ]
    found += [(f"<0x{byte:02X}>", kinds.BYTE, -3.0) for byte in range(256)]
    found.append(("\u2581", kinds.NORMAL, 0.3))
    found += [(letter, kinds.NORMAL, likely(letter)) for letter in LETTERS]
    return found


def likely(letter: str) -> float:
    """How likely a letter is, as a logarithm."""
    if letter == '"':
        return 1.0
    if letter in "]}":
        return 1.6
    if letter in "\\<>{[":
        return -2.0
    return 1.0 if letter.islower() else -0.6


def write(path: Path, seed: int = 0) -> Path:
    """Write the model to a file."""
    random = np.random.default_rng(seed)
    vocabulary = tokens()
    writer = gguf.GGUFWriter(str(path), "llama")
    _describe(writer, vocabulary)

    def weights(*shape: int) -> Any:
        return (random.standard_normal(shape) * 0.1).astype(np.float32)

    embeddings, last = weights(len(vocabulary), WIDTH), weights(len(vocabulary), WIDTH)
    embeddings[:, 0] = CONSTANT
    # After the norm the constant is about the root of the width, and everything else is small beside it.
    last[:, 0] = [like / WIDTH**0.5 for _, _, like in vocabulary]
    one = np.ones(WIDTH, np.float32)
    tensors = {
        "token_embd.weight": embeddings, "output.weight": last, "output_norm.weight": one,
        "blk.0.attn_norm.weight": one, "blk.0.ffn_norm.weight": one,
        **{f"blk.0.attn_{name}.weight": weights(WIDTH, WIDTH) * 0.1 for name in ("q", "k", "v", "output")},
        "blk.0.ffn_gate.weight": weights(INNER, WIDTH) * 0.1, "blk.0.ffn_up.weight": weights(INNER, WIDTH) * 0.1,
        "blk.0.ffn_down.weight": weights(WIDTH, INNER) * 0.1,
    }  # fmt: skip
    for name, tensor in tensors.items():
        writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _describe(writer: gguf.GGUFWriter, vocabulary: list[tuple[str, int, float]]) -> None:
    writer.add_name("tiny")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(vocabulary))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([text for text, _, _ in vocabulary])
    writer.add_token_types([kind for _, kind, _ in vocabulary])
    writer.add_token_scores([0.0] * len(vocabulary))
    writer.add_bos_token_id(BEGIN)
    writer.add_eos_token_id(END)
    writer.add_unk_token_id(UNKNOWN)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TEMPLATE)
