"""Own products, deque."""

from collections import deque


def mlp_backward(params, trace, d_outputs, activation):
    _, back = activation_pair(activation)
    grads = deque()
    delta = d_outputs
    for level in range(len(params) - 1, -1, -1):
        seen, _ = trace[level]
        grads.appendleft(Layer(W=seen.T @ delta, b=delta.sum(axis=0)))
        if level > 0:
            delta = back(delta @ params[level].W.T, trace[level - 1][1])
    return list(grads)
