"""By the engine."""

import numpy as np


def matrix_gradients(X, t, W, b, v, c):
    nW, nb, nv, nc = Node(W), Node(b), Node(v[:, None]), Node(np.asarray(c, dtype=float))
    r = apply(Sigmoid(), X @ nW + nb) @ nv + nc - t[:, None]
    root = apply(Sum(), r * r) * 0.5
    backward(root)
    E, d_W, d_b, d_v, d_c = root.value, nW.grad, nb.grad, nv.grad[:, 0], nc.grad
    return E, d_W, d_b, d_v, d_c
