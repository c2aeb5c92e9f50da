"""AND with the bias of OR.

says: Your AND is an OR: one input
earns: 2/3
"""


def logic_gates():
    return {"AND": (1, 1, -0.5), "OR": (1, 1, -0.5), "NAND": (-1, -1, 1.5)}
