"""Infinite weights.

says: A number of AND is infinite or none at all.
earns: 2/3
"""


def logic_gates():
    inf = float("inf")
    return {"AND": (inf, inf, -inf), "OR": (1, 1, -1), "NAND": (-1, -1, 1)}
