"""Writes a fine-tuned reader as int8 ONNX with its vocabulary; see README.md for the command."""

import argparse
import json
import os
import tempfile

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import SpanReader, from_onnx


def with_weights(path: str, reader: SpanReader) -> onnx.ModelProto:
    """The encoder's own graph with the reader's weights and its two scores as outputs."""
    model = onnx.load(path)
    graph = model.graph
    encoder = reader.encoder
    values = {
        "embeddings.word_embeddings.weight": encoder.words.weight,
        "embeddings.position_embeddings.weight": encoder.positions.weight,
        "embeddings.token_type_embeddings.weight": encoder.types.weight,
        "embeddings.LayerNorm.weight": encoder.norm.weight,
        "embeddings.LayerNorm.bias": encoder.norm.bias,
    }
    products = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
    for number, layer in enumerate(encoder.layers):
        def put(part, weight, bias):
            values[products[f"/encoder/layer.{number}/{part}/MatMul"]] = weight.T
            values[f"encoder.layer.{number}.{part.replace('/', '.')}.bias"] = bias

        weights, biases = layer.query_key_value.weight.chunk(3), layer.query_key_value.bias.chunk(3)
        for part, weight, bias in zip(("query", "key", "value"), weights, biases):
            put(f"attention/self/{part}", weight, bias)
        put("attention/output/dense", layer.attended.weight, layer.attended.bias)
        put("intermediate/dense", layer.widen.weight, layer.widen.bias)
        put("output/dense", layer.narrow.weight, layer.narrow.bias)
        for part, norm in (("attention.output", layer.attention_norm), ("output", layer.output_norm)):
            values[f"encoder.layer.{number}.{part}.LayerNorm.weight"] = norm.weight
            values[f"encoder.layer.{number}.{part}.LayerNorm.bias"] = norm.bias
    for initializer in graph.initializer:
        if initializer.name in values:
            value = values.pop(initializer.name).detach().float().contiguous().numpy()
            initializer.CopyFrom(numpy_helper.from_array(value, initializer.name))
    if values:
        raise ValueError(f"the graph has no place for {sorted(values)}")
    vectors = graph.output[0].name
    del graph.output[:]
    for name, row in (("starts", 0), ("ends", 1)):
        weight = reader.ends.weight[row].detach().float().reshape(-1, 1).numpy()
        bias = reader.ends.bias[row].detach().float().reshape(1).numpy()
        graph.initializer.extend([numpy_helper.from_array(weight, f"{name}.weight"),
                                  numpy_helper.from_array(bias, f"{name}.bias")])
        graph.node.extend([
            helper.make_node("MatMul", [vectors, f"{name}.weight"], [f"{name}.product"], name=f"/{name}/MatMul"),
            helper.make_node("Add", [f"{name}.product", f"{name}.bias"], [f"{name}.column"], name=f"/{name}/Add"),
            helper.make_node("Squeeze", [f"{name}.column"], [name], name=f"/{name}/Squeeze", axes=[-1])])
        graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["texts", "pieces"]))
    add_verdict(graph, vectors, reader)
    onnx.checker.check_model(model)
    return model


def add_verdict(graph, vectors: str, reader: SpanReader):
    """The scores of yes and no, from the first token's vector."""
    graph.initializer.extend([
        numpy_helper.from_array(reader.verdict.weight.detach().float().T.contiguous().numpy(), "verdict.weight"),
        numpy_helper.from_array(reader.verdict.bias.detach().float().numpy(), "verdict.bias"),
        numpy_helper.from_array(np.array(0, np.int64), "verdict.first")])
    graph.node.extend([
        helper.make_node("Gather", [vectors, "verdict.first"], ["verdict.vector"], name="/verdict/Gather", axis=1),
        helper.make_node("MatMul", ["verdict.vector", "verdict.weight"], ["verdict.product"], name="/verdict/MatMul"),
        helper.make_node("Add", ["verdict.product", "verdict.bias"], ["verdicts"], name="/verdict/Add")])
    graph.output.append(helper.make_tensor_value_info("verdicts", onnx.TensorProto.FLOAT, ["texts", 2]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", required=True, help="the ONNX file that training started from")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True, help="folder for reader.onnx and vocabulary.txt")
    args = parser.parse_args()
    reader = SpanReader(from_onnx(args.encoder))
    reader.load_state_dict(torch.load(args.checkpoint, map_location="cpu")["mean"])
    with tempfile.TemporaryDirectory() as folder:
        full = os.path.join(folder, "full.onnx")
        onnx.save(with_weights(args.encoder, reader), full)
        # The two rows of scores are a thousandth of the work and lose most by rounding.
        quantize_dynamic(full, os.path.join(args.out, "reader.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                         nodes_to_exclude=["/starts/MatMul", "/ends/MatMul", "/verdict/MatMul"])
    vocabulary = json.load(open(args.tokenizer, encoding="utf-8"))["model"]["vocab"]
    with open(os.path.join(args.out, "vocabulary.txt"), "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece, _ in sorted(vocabulary.items(), key=lambda item: item[1]))


if __name__ == "__main__":
    main()
