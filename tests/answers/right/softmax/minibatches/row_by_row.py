"""Rows are collected until a batch is full."""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    bx, bt = [], []
    for i in order:
        bx.append(X[i])
        bt.append(targets[i])
        if len(bx) == batch_size:
            yield np.array(bx), np.array(bt)
            bx, bt = [], []
    if bx:
        yield np.array(bx), np.array(bt)
