"""y lost.

Counterexample: y=0, w=-1.5, x=0.5 -> 1.01877, right -0

says: Multiplied by y your answer would be right: where did this factor go?
"""


def hunt_exponent():
    d_x = "-w * exp(-w * x) / (1 + exp(-w * x))"
    return d_x
