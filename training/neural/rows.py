"""Products with weights and inputs of 8 bits, and tables of 8 bits, every token with a scale of its own.

ONNX Runtime's own dynamic quantisation (`quantize_dynamic`) gives one scale to all tokens of a batch. In some layers [SEP] and full stops
have values of 50 where other tokens have 2, so that these lose five of their eight bits, and the score of a text depends on which other
texts are read with it. A scale a token is what LLM.int8() calls row-wise quantisation (Dettmers et al., 2022, section 3)."""

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

RUNTIME = "com.microsoft"  # the domain of ONNX Runtime's own operators
LARGEST_INPUT, ZERO = 127, 128  # unsigned, as the fast instructions want it
LARGEST_WEIGHT = 64  # of 127: processors without VNNI instructions clip sums of two products of 8 bits each


def by_rows(model: ModelProto, wanted) -> ModelProto:
    """Rounds, in place, the constant factors of the products whose node `wanted` accepts, and the tables that are looked up."""
    graph = model.graph
    weights = {value.name: value for value in graph.initializer}
    rounded = {}
    nodes, values = [], [
        numpy_helper.from_array(np.array(1 / LARGEST_INPUT, np.float32), "input_scale"),
        numpy_helper.from_array(np.array(ZERO, np.uint8), "input_zero"),
    ]
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and wanted(node):
            values += rounded_factor(weights.pop(node.input[1]))
            if node.input[0] not in rounded:
                rounded[node.input[0]] = node.name
                nodes += rounding(node)
            nodes += product(node, rounded[node.input[0]])
        elif node.op_type == "Gather" and node.input[0] in weights and len(weights[node.input[0]].dims) == 2:
            values += rounded_table(weights.pop(node.input[0]))
            nodes += looked_up(node)
        else:
            nodes.append(node)
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend([*weights.values(), *values])
    if RUNTIME not in [opset.domain for opset in model.opset_import]:
        model.opset_import.append(helper.make_opsetid(RUNTIME, 1))
    return model


def rounded_factor(weight) -> list:
    """Whole numbers with a scale a column."""
    full = numpy_helper.to_array(weight)
    scale = np.abs(full).max(0) / LARGEST_WEIGHT
    parts = {"whole": np.round(full / scale).astype(np.int8), "scale": scale, "zero": np.zeros(full.shape[1], np.int8)}
    return named(weight, parts)


def rounded_table(weight) -> list:
    """Whole numbers with a scale a row."""
    full = numpy_helper.to_array(weight)
    scale = np.maximum(np.abs(full).max(1, keepdims=True), np.finfo(np.float32).tiny) / LARGEST_INPUT
    return named(weight, {"whole": np.round(full / scale).astype(np.int8), "scale": scale})


def named(weight, parts: dict) -> list:
    return [numpy_helper.from_array(part, f"{weight.name}_{name}") for name, part in parts.items()]


def looked_up(node: NodeProto) -> list:
    """The nodes that stand for looking rows up."""
    table, rows = node.input
    whole, number, scale = (f"{node.name}_{part}" for part in ("whole", "number", "scale"))
    return [
        helper.make_node("Gather", [f"{table}_whole", rows], [whole]),
        helper.make_node("Cast", [whole], [number], to=TensorProto.FLOAT),
        helper.make_node("Gather", [f"{table}_scale", rows], [scale]),
        helper.make_node("Mul", [number, scale], list(node.output)),
    ]


def rounding(node: NodeProto) -> list:
    """The nodes that bring the rows of a product's input to -1 to 1 and round them."""
    size, largest, even, whole = (f"{node.name}_{part}" for part in ("size", "largest", "even", "whole"))
    return [
        helper.make_node("Abs", [node.input[0]], [size]),
        helper.make_node("ReduceMax", [size], [largest], axes=[-1], keepdims=1),
        helper.make_node("Div", [node.input[0], largest], [even]),
        helper.make_node("QuantizeLinear", [even, "input_scale", "input_zero"], [whole]),
    ]


def product(node: NodeProto, first: str) -> list:
    """The nodes that stand for a product of rounded rows, and bring it back; first: the node for which they were rounded."""
    weight, small = node.input[1], f"{node.name}_small"
    factors = [f"{first}_whole", f"{weight}_whole", "input_scale", f"{weight}_scale", "input_zero", f"{weight}_zero"]
    return [
        helper.make_node("MatMulIntegerToFloat", factors, [small], domain=RUNTIME),
        helper.make_node("Mul", [small, f"{first}_largest"], list(node.output)),
    ]
