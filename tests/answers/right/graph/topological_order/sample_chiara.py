"""Chiara of the sample class."""


def topological_order(root):
    order = []
    waiting = {}
    found = [root]
    for node in found:
        for parent in node.parents:
            if id(parent) not in waiting:
                waiting[id(parent)] = 0
                found.append(parent)
            waiting[id(parent)] += 1
    free = [root]
    while free:
        node = free.pop()
        order.append(node)
        for parent in node.parents:
            waiting[id(parent)] -= 1
            if waiting[id(parent)] == 0:
                free.append(parent)
    return order[::-1]
