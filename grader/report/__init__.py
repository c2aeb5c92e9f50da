"""What people read afterwards: feedback pages, the class page, exports."""
