"""The module grader.student.check, which its package hides behind the function."""

import sys

import grader.student

check_module = sys.modules[grader.student.check.__module__]
