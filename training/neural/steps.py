"""One step of training, as every training here takes it."""

import torch

WARM = 0.06  # share of the run in which the rate rises


def share_of_rate(progress: float) -> float:
    """Rises from 0 to 1, then falls to 0 at the end; progress: the share of the run that is done."""
    return min(progress / WARM, max(0.0, (1 - progress) / (1 - WARM)))


def learn(loss, model, mean, optimizer, keep: float):
    """Learns from a loss and moves the running mean of the weights, of which the share `keep` is kept."""
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    with torch.no_grad():
        torch._foreach_lerp_(list(mean.parameters()), list(model.parameters()), 1 - keep)
