"""AND looks at one input.

says: Your AND and NAND look at the first input only: w2 makes no difference.
earns: 1/3
"""


def logic_gates():
    return {"AND": (1, 0, -0.5), "OR": (1, 1, -0.5), "NAND": (-1, 0, 0.5)}
