"""The gates are named in small letters.

says: one triple (w1, w2, b) for each of AND, OR, NAND
"""


def logic_gates():
    return {"and": (1, 1, -1.5), "or": (1, 1, -0.5), "nand": (-1, -1, 1.5)}
