"""The exported int8 reader gives the same spans as its checkpoint: python test_export.py ENCODER:CHECKPOINT TOKENIZER MODEL SQUAD"""

import sys

import onnxruntime
import torch

from examples import CLS, SEP, read, tokenizer_of
from scoring import best_span, masked, tensors
from train_reader import load


def main(checkpoint, tokenizer, model, squad):
    tokenizer = tokenizer_of(tokenizer)
    reader = load(*checkpoint.split(":")).eval()
    session = onnxruntime.InferenceSession(model)
    questions = read(squad, tokenizer)[::40][:120]
    same = 0
    for q in questions:
        asked = tokenizer.encode(q.text, add_special_tokens=False).ids
        row = ([CLS] + asked + [SEP] + q.passage.ids[:150] + [SEP], len(asked) + 2)
        ids, mask, types = tensors([row], "cpu")
        with torch.no_grad():
            expected = [masked(s, mask, types)[0] for s in reader(ids, mask, types)[:2]]
        found = session.run(["starts", "ends"], {"input_ids": ids.numpy(), "attention_mask": mask.numpy(), "token_type_ids": types.numpy()})
        found = [masked(torch.from_numpy(s), mask, types)[0] for s in found]
        same += best_span(*expected)[1:] == best_span(*found)[1:]
    share = same / len(questions)
    print(f"{share:.1%} of {len(questions)} spans are the same")
    assert share >= 0.85, "int8 changes too many answers"


if __name__ == "__main__":
    main(*sys.argv[1:])
