"""Makes data/models/wordvectors/words.bin: a small vector for each common English word.

Each word is encoded alone by a sentence encoder; the vectors are centred, reduced by principal component
analysis and scaled to bytes. Comparing two words is then a dot product, without the encoder (after "model2vec",
Tulkens and van Dongen, 2024).

Usage: make.py ENCODER.jar OUT.bin SQUAD_FILE...
"""

import collections
import gzip
import json
import re
import struct
import sys
import zipfile

import numpy
import onnxruntime
import tokenizers

DIMENSIONS = 96
MOST_WORDS = 32_000
LEAST_COUNT = 3
BATCH = 256


def words_of(files):
    """Lower-case words of paragraphs and questions with their counts."""
    counts = collections.Counter()
    for name in files:
        opener = gzip.open if name.endswith(".gz") else open
        with opener(name, "rt", encoding="utf-8") as stream:
            for article in json.load(stream)["data"]:
                for paragraph in article["paragraphs"]:
                    texts = [paragraph["context"]] + [qa["question"] for qa in paragraph["qas"]]
                    for text in texts:
                        counts.update(re.findall(r"[a-z]{2,}", text.lower()))
    return counts


def vocabulary(tokenizer, files):
    """The most frequent words of the files, then whole words that the encoder itself knows, sorted."""
    counts = words_of(files)
    chosen = [word for word, count in counts.most_common() if count >= LEAST_COUNT]
    own = sorted(word for word in tokenizer.get_vocab() if re.fullmatch(r"[a-z]{3,}", word))
    return sorted(dict.fromkeys(chosen + own).keys() if len(chosen) + len(own) <= MOST_WORDS
                  else list(dict.fromkeys(chosen[: MOST_WORDS // 2] + own))[:MOST_WORDS])


def encode(session, tokenizer, words):
    """Mean-pooled, normalised vectors, float[words][384]."""
    vectors = []
    for start in range(0, len(words), BATCH):
        batch = tokenizer.encode_batch(words[start : start + BATCH])
        ids = numpy.array([item.ids for item in batch], dtype=numpy.int64)
        mask = numpy.array([item.attention_mask for item in batch], dtype=numpy.int64)
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": numpy.zeros_like(ids)}
        names = {item.name for item in session.get_inputs()}
        hidden = session.run(None, {key: value for key, value in inputs.items() if key in names})[0]
        weight = mask[:, :, None]
        vectors.append((hidden * weight).sum(1) / weight.sum(1))
    return numpy.concatenate(vectors)


def reduce(vectors):
    """Centred, projected on the first principal components, normalised."""
    centred = vectors - vectors.mean(0)
    _, _, axes = numpy.linalg.svd(centred[:: max(1, len(centred) // 8000)], full_matrices=False)
    projected = centred @ axes[:DIMENSIONS].T
    return projected / numpy.linalg.norm(projected, axis=1, keepdims=True)


def main():
    jar, out, files = sys.argv[1], sys.argv[2], sys.argv[3:]
    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        model = archive.read(next(name for name in names if name.endswith(".onnx")))
        rules = archive.read(next(name for name in names if name.endswith("tokenizer.json")))
    tokenizer = tokenizers.Tokenizer.from_str(rules.decode("utf-8"))
    tokenizer.no_truncation()
    tokenizer.enable_padding()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options)
    words = vocabulary(tokenizer, files)
    vectors = reduce(encode(session, tokenizer, words))
    steps = numpy.clip(numpy.round(vectors * 127 / numpy.abs(vectors).max(1, keepdims=True)), -127, 127)
    with open(out, "wb") as stream:
        stream.write(struct.pack(">ii", len(words), DIMENSIONS))
        for word, step in zip(words, steps.astype(numpy.int8)):
            stream.write(struct.pack(">b", len(word)) + word.encode("ascii") + step.tobytes())
    print(f"{len(words)} words of {DIMENSIONS} dimensions")


if __name__ == "__main__":
    main()
