"""Fatima of the sample class: S2.NN.6a S2.NN.6c S2.NN.6e S2.NN.6f S2.NN.6g.

says: That is the homework's: for t = 0 it is always 0.
"""


def hunt_binary_net():
    loss = "t * log(p)"
    dE_dp = "p * (1 - p) * log(p) + t * (1 - p)"
    da_dw = "p * (1 - p) * x"
    dE_do = "p * (1 - p) * log(p) + t * (1 - p) * p * (1 - p)"
    return loss, dE_dp, da_dw, dE_do
