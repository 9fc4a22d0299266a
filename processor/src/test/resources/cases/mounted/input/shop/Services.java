package shop;

import admin.AuditLog;

public record Services(AuditLog log) {}
