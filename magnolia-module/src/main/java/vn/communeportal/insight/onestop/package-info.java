/** Numbers of the one-stop office over a period, and its nine indicators. */
package vn.communeportal.insight.onestop;
