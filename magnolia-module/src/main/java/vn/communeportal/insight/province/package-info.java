/** How all communes of the province stand, side by side; and the door to figures for people. */
package vn.communeportal.insight.province;
